package org.rimanakuy.notice.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.Role;
import org.rimanakuy.testing.Acting;
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
        password = Acting.account(context, "secretaria", holder);
    }

    @Test
    void the_secretariat_sends_again_what_did_not_go() {
        page.navigate(url("/app/letters"));
        signIn("secretaria", password);
        assertThat(page.locator("h1")).hasText("Cartas enviadas");
        everybodyCanUseIt();
        picture("letters");
        page.getByLabel("Enviar ahora la carta para Comunidad de Tintaya").click();
        assertThat(page.getByText("La carta sale ahora")).isVisible();
    }
}
