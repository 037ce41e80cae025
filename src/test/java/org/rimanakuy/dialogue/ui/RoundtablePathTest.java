package org.rimanakuy.dialogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
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
        password = context.getBean(SystemActs.class)
                .as(
                        "prueba",
                        Role.ADMINISTRATOR,
                        () -> context.getBean(AccountService.class).open("rosa", holder))
                .password();
    }

    @Test
    void a_table_is_found_read_and_another_one_recorded() {
        page.navigate(url("/app/roundtables"));
        page.locator("input[name=username]").fill("rosa");
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
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

    /** But for Vaadin's own line that tells of a lost connection, which lies outside of every landmark. */
    private void everybodyCanUseIt() {
        org.assertj.core.api.Assertions.assertThat(new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations())
                .isEmpty();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
