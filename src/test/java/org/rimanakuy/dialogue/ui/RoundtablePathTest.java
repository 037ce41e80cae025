package org.rimanakuy.dialogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.Role;
import org.rimanakuy.testing.Acting;
import org.rimanakuy.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The secretariat looks its tables up, reads one, and puts a new one on record. */
class RoundtablePathTest extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    private String password = "";

    @BeforeEach
    void openAccount() {
        new SeatedTable(context);
        var holder = new AccountHolder("Rosa Huamaní", Set.of(Role.SECRETARIAT), Optional.empty());
        password = Acting.account(context, "rosa", holder);
    }

    @Test
    void a_table_is_found_read_and_another_one_recorded() {
        page.navigate(url("/app/roundtables"));
        signIn("rosa", password);
        assertThat(page.locator("h1")).hasText("Mesas de diálogo");
        everybodyCanUseIt();
        picture("roundtables");

        page.getByText("Mesa de Diálogo de Espinar").click();
        assertThat(page.locator("h1")).hasText("Mesa de Diálogo de Espinar");
        everybodyCanUseIt();
        picture("roundtable");

        page.navigate(url("/app/roundtables"));
        button("Registrar una mesa").click();
        page.getByLabel("Código").fill("ME-2024");
        button("Añadir una delegación").click();
        button("Añadir una persona").click();
        button("Añadir una prórroga").click();
        everybodyCanUseIt();
        picture("roundtable-form");
        button("Quitar esta delegación").click();
        button("Quitar a esta persona").click();
        button("Quitar esta prórroga").click();
        page.getByLabel("Nombre").fill("Mesa de Coporaque");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("h1")).hasText("Mesa de Coporaque");
    }
}
