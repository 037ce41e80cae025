package org.rimanakuy.commitment.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From signing in to what everybody can read: the way of a correction through a real browser. */
class WholePathTest extends BrowserTest {

    private static final String LOGIN = "secretaria";

    private String password = "";
    private CommitmentNumber number = new CommitmentNumber(2004, 1);

    @BeforeEach
    void record(@Autowired ApplicationContext context) {
        var register = new SmallRegister(context);
        number = register.promise("Reparar la carretera", Deadline.on(PartialDate.year(2006)));
        register.promise("Construir la escuela", Deadline.NONE);
        var rosa = new AccountHolder("Rosa Huamaní", Set.of(Role.SECRETARIAT), Optional.empty());
        password = context.getBean(SystemActs.class)
                .as(
                        "prueba",
                        Role.ADMINISTRATOR,
                        () -> context.getBean(AccountService.class).open(LOGIN, rosa))
                .password();
    }

    @Test
    void a_correction_goes_from_the_search_to_the_public_sheet_and_a_stale_one_is_refused() {
        signIn();
        find("carretera");
        assertThat(page.locator("h1")).hasText("Reparar la carretera");

        startCorrecting(page);
        var late = page.context().newPage();
        late.navigate(url("/app/register/" + number));
        startCorrecting(late);

        correct(page, "Reparar la vía a Tintaya", "Así la nombra el acta");
        assertThat(page.locator("h1")).hasText("Reparar la vía a Tintaya");

        correct(late, "Un título que llega tarde", "No había visto lo otro");
        assertThat(late.getByText("Otra persona cambió esto")).isVisible();
        assertThat(late.getByText("Reparar la vía a Tintaya").first()).isVisible();
        assertThat(title(late)).hasValue("Un título que llega tarde");

        page.navigate(url("/c/" + number));
        assertThat(page.locator("h1")).containsText("Reparar la vía a Tintaya");
    }

    @Test
    void the_register_is_walked_with_the_keyboard() {
        signIn();
        page.navigate(url("/app/register"));
        page.getByText("Construir la escuela").first().waitFor();

        page.locator("vaadin-grid #items td").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Reparar la carretera");
    }

    private void signIn() {
        page.navigate(url("/app/register"));
        page.locator("input[name=username]").fill(LOGIN);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-grid")).isVisible();
    }

    private void find(String words) {
        page.getByLabel("Buscar").fill(words);
        var row = page.locator("vaadin-grid")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(number.toString()));
        assertThat(page.getByText("1 compromiso").first()).isVisible();
        row.click();
    }

    private static void startCorrecting(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Corregir"))
                .click();
        assertThat(title(page)).isVisible();
    }

    private static void correct(Page page, String title, String why) {
        title(page).fill(title);
        page.getByLabel("Motivo de la corrección").fill(why);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Guardar"))
                .click();
    }

    private static Locator title(Page page) {
        return page.getByLabel("Título corto");
    }
}
