package org.rimanakuy.notice.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.testing.BrowserTest;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the secretariat sees of its letters. */
class LettersPathTest extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    private String password = "";

    @BeforeEach
    void letters() {
        CleanDatabase.clean(context);
        SampleLetters.put(context.getBean(JdbcClient.class));
        var holder = new AccountHolder("Secretaría", Set.of(Role.SECRETARIAT), Optional.empty());
        password = context.getBean(SystemActs.class)
                .as(
                        "prueba",
                        Role.ADMINISTRATOR,
                        () -> context.getBean(AccountService.class).open("secretaria", holder))
                .password();
    }

    @Test
    void the_secretariat_sends_again_what_did_not_go() {
        page.navigate(url("/app/letters"));
        page.locator("input[name=username]").fill("secretaria");
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Cartas enviadas");
        org.assertj.core.api.Assertions.assertThat(new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations())
                .isEmpty();
        picture("letters");
        page.getByLabel("Enviar ahora la carta para Comunidad de Tintaya").click();
        assertThat(page.getByText("La carta sale ahora")).isVisible();
    }
}
