package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The public pages as people see them: on a phone, in the dark, on paper, or not seeing them at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesBrowserTest extends BrowserTest {

    private static final int PHONE = 360;

    @Autowired
    private ApplicationContext context;

    @BeforeAll
    void putOnRecord() {
        PublicRecord.on(context);
    }

    static Stream<String> addresses() {
        return Stream.concat(
                PublicAddresses.PAGES.stream().map(page -> "/es" + page),
                Stream.of("/en/", "/en/c/CM-2004-004", "/es/nada", "/en/registro?pagina=-1"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyone_can_use_a_page_on_a_small_phone_by_day_and_by_night(String address) {
        open(new Browser.NewContextOptions().setViewportSize(PHONE, 740));
        page.navigate(url(address));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("nothing reaches beyond the screen")
                .isLessThanOrEqualTo(PHONE);
        assertThat(axe().analyze().getViolations()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(axe().withRules(List.of("color-contrast")).analyze().getViolations())
                .as("in the dark")
                .isEmpty();
    }

    /** Within the page itself, for these have no frames: a page of its own for each look takes most of the time. */
    private AxeBuilder axe() {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/es/registro", "/es/acuerdos/AG-2004-01", "/es/c/CM-2012-001"})
    void everyone_can_use_a_page_on_a_wide_screen(String address) {
        page.navigate(url(address));
        assertThat(axe().analyze().getViolations()).isEmpty();
    }

    @Test
    void the_skip_link_is_the_first_stop_and_leads_to_the_content() {
        page.navigate(url("/es/"));
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#contenido");
        page.keyboard().press("Enter");
        page.waitForURL("**/es/#contenido");
    }

    @Test
    void a_community_is_found_by_its_name_and_its_bulletin_opens() {
        page.navigate(url("/es/"));
        page.getByLabel("Comunidad, distrito o provincia").fill("alto huancane");
        page.keyboard().press("Enter");
        page.waitForURL("**/es/comunidad/C-AHN");
        assertThat(page.locator("h1").textContent()).isEqualTo("Comunidad de Alto Huancané");
    }

    @Test
    void the_register_is_narrowed_by_its_form_and_turned_page_by_page() {
        page.navigate(url("/es/registro"));
        page.locator("summary").click();
        page.getByLabel("Quién responde hoy").selectOption("GLENCORE");
        page.getByText("Aplicar filtros").click();
        page.waitForURL("**/registro?*responde=GLENCORE*");
        page.getByText("Siguiente").click();
        page.waitForURL("**/registro?*pagina=2*");
        assertThat(page.url()).contains("responde=GLENCORE").contains("pagina=2");
        assertThat(page.locator("tbody tr").count()).isPositive();
    }
}
