package org.rimanakuy.security.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.security.IssuedPassword;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.testing.BrowserTest;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SignInBrowserTest extends BrowserTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private SystemActs system;

    private IssuedPassword issued;

    @BeforeEach
    void openAccount(@Autowired ApplicationContext context) {
        CleanDatabase.clean(context);
        var rosa = new AccountHolder("Rosa Huamaní", Set.of(Role.SECRETARIAT), Optional.empty());
        issued = system.as("test", Role.ADMINISTRATOR, () -> accounts.open("rosa", rosa));
    }

    @Test
    void one_signs_in_on_a_phone_and_lands_where_one_wanted_to_go_without_breaking_any_policy() {
        open(new Browser.NewContextOptions().setLocale("es-PE").setViewportSize(360, 740));
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> Optional.of(message)
                .filter(said -> said.type().equals("error"))
                .ifPresent(said -> complaints.add(said.text())));
        page.navigate(url("/app/password"));

        signIn();

        assertThat(page).hasTitle("Mi contraseña · Rimanakuy");
        assertThat(complaints).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 360")).isEqualTo(true);
    }

    @Test
    void the_sign_in_page_and_the_frame_are_open_to_everyone() {
        page.navigate(url("/app/password"));
        page.waitForSelector("input[name=username]");
        assertThat(faults()).isEmpty();

        signIn();

        assertThat(page).hasTitle("Mi contraseña · Rimanakuy");
        assertThat(faults()).isEmpty();
    }

    @Test
    void who_is_signed_out_by_the_administrator_is_told_so_at_the_next_click() {
        page.navigate(url("/app/password"));
        signIn();
        assertThat(page).hasTitle("Mi contraseña · Rimanakuy");
        system.as("test", Role.ADMINISTRATOR, () -> {
            var rosa = accounts.all().getFirst();
            accounts.deactivate(rosa.id(), rosa.version());
            return rosa;
        });

        page.locator("vaadin-button").last().click();

        assertThat(page.locator(".v-system-error")).containsText("La sesión terminó");
    }

    @Test
    void the_language_changes_and_stays() {
        page.navigate(url("/app/login"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page).hasTitle("Sign in · Rimanakuy");

        page.navigate(url("/app/login"));

        assertThat(page).hasTitle("Sign in · Rimanakuy");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void signing_out_leads_back_to_what_everyone_may_read() {
        page.navigate(url("/app/password"));
        signIn();

        page.locator(".visitor vaadin-menu-bar-button").first().click();
        page.getByText("Cerrar sesión").click();

        assertThat(page).hasURL(Pattern.compile("^http://127\\.0\\.0\\.1:\\d+/(es/?)?$"));
    }

    private void signIn() {
        page.fill("input[name=username]", "rosa");
        page.fill("input[name=password]", issued.password());
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.waitForSelector("vaadin-app-layout");
    }

    private List<String> faults() {
        return new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator") // Vaadin's own, outside any landmark
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(fault -> fault.getId() + " "
                                + fault.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
