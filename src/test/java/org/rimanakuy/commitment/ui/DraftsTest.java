package org.rimanakuy.commitment.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What becomes of a long text that was typed and not yet saved. */
class DraftsTest extends BrowserTest {

    private static final String WORDS = "La obra avanza: se hicieron los cimientos y falta el techo.";
    private static final String RESTORED = "Esto es lo que escribió antes en este aparato y no llegó a guardar.";

    @Autowired
    private ApplicationContext context;

    private String commitment = "";
    private String password = "";

    @BeforeEach
    void startToType() {
        var register = new SmallRegister(context);
        commitment = "/app/register/" + register.promise("Construir la posta", Deadline.NONE);
        password = password("empresa", register);
        page.onDialog(Dialog::accept);
        page.navigate(url(commitment));
        openAs("empresa", password);
        openReport();
        words().pressSequentially(WORDS);
    }

    private String password(String login, SmallRegister register) {
        var holder = new AccountHolder("Delegada", Set.of(Role.DELEGATE), Optional.of(register.successor));
        return context.getBean(SystemActs.class)
                .as(
                        "prueba",
                        Role.ADMINISTRATOR,
                        () -> context.getBean(AccountService.class).open(login, holder))
                .password();
    }

    private void openAs(String login, String secret) {
        signIn(login, secret);
        assertThat(page.locator("h1")).hasText("Construir la posta");
    }

    private void openReport() {
        button("Informar avance").click();
        assertThat(words()).isVisible();
    }

    private Locator words() {
        return page.getByLabel("Qué se hizo y qué falta");
    }

    @Test
    void a_text_is_there_again_after_a_reload_and_gone_once_it_is_on_record() {
        page.reload();
        openReport();
        assertThat(words()).hasValue(WORDS);
        assertThat(page.getByText(RESTORED)).isVisible();
        picture("draft");

        page.locator("vaadin-select:has(label:text-is('Cómo está')) vaadin-select-value-button")
                .click();
        page.locator("vaadin-select-item").getByText("En proceso").click();
        button("Guardar").click();
        assertThat(page.locator(".voices")).containsText(WORDS);

        openReport();
        assertThat(words()).hasValue("");
    }

    @Test
    void a_session_that_timed_out_takes_no_text_along() {
        endSession();
        button("Guardar").click();
        assertThat(page.getByText("La sesión terminó")).isVisible();
        page.reload();
        openAs("empresa", password);
        openReport();
        assertThat(words()).hasValue(WORDS);
    }

    /** The browser still shows its cookie, and the server no longer knows it. */
    private void endSession() {
        var cookie = new Cookie("rimanakuy", "00000000000000000000000000000000")
                .setDomain("127.0.0.1")
                .setPath("/app")
                .setHttpOnly(true);
        page.context().addCookies(List.of(cookie));
    }

    @Test
    void what_is_typed_without_a_connection_is_there_when_it_is_back() {
        page.context().setOffline(true);
        words().pressSequentially(" Sin señal.");
        page.context().setOffline(false);
        page.reload();
        openReport();
        assertThat(words()).hasValue(WORDS + " Sin señal.");
    }

    @Test
    void what_was_thrown_away_on_purpose_does_not_come_back() {
        button("Cancelar").click();
        button("Salir sin guardar").click();
        openReport();
        assertThat(words()).hasValue("");
        words().pressSequentially(WORDS);
        page.reload();
        openReport();
        button("Descartarlo").click();
        assertThat(words()).hasValue("");
        page.reload();
        openReport();
        assertThat(words()).hasValue("");
    }

    @Test
    void nobody_else_at_the_same_device_is_shown_it() {
        var register = new SmallRegister(context);
        commitment = "/app/register/" + register.promise("Construir la posta", Deadline.NONE);
        var other = password("otra", register);
        page.context().clearCookies();
        page.navigate(url(commitment));
        openAs("otra", other);
        openReport();
        assertThat(words()).hasValue("");
    }
}
