package org.rimanakuy.minutes.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.minutes.HeldSession;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.Role;
import org.rimanakuy.testing.Acting;
import org.rimanakuy.testing.BrowserTest;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody types on while what the last choice asked of the server is still on its way. */
class SlowConnectionTest extends BrowserTest {

    private static final Pattern TO_SERVER = Pattern.compile(".*v-r=uidl.*");
    private static final String MINE = "La empresa construirá el reservorio en 2027.";

    @Autowired
    private ApplicationContext context;

    private final Deque<Route> onTheirWay = new ArrayDeque<>();

    @BeforeEach
    void circulate() {
        CleanDatabase.clean(context);
        var held = new HeldSession(context);
        held.circulate();
        var delegate = new AccountHolder("Juana Quispe", Set.of(Role.DELEGATE), Optional.of(held.room.community));
        page.navigate(url("/app/sessions/" + held.room.code));
        signIn("juana", Acting.account(context, "juana", delegate));
        button("Pedir una corrección").click();
    }

    @Test
    void what_is_typed_before_the_text_of_the_line_comes_stands() {
        choose("La empresa construirá", true);
        proposed().fill(MINE);
        field("Por qué").fill("Se dijo el año.");
        arrive();

        assertThat(proposed()).hasValue(MINE);
        button("Guardar").click();
        assertThat(page.locator(".acta")).containsText("Sin responder");
        assertThat(page.locator(".acta")).containsText(MINE);
    }

    @Test
    void the_text_of_a_line_is_there_to_begin_from_until_something_else_is_typed() {
        choose("La empresa construirá", false);
        assertThat(proposed()).hasValue("La empresa construirá el reservorio.");
        choose("Se suspende el tránsito", false);
        assertThat(proposed()).hasValue("Se suspende el tránsito nocturno de volquetes.");

        proposed().fill(MINE);
        choose("La empresa construirá", false);
        field("Por qué").fill("Se dijo el año.");
        button("Guardar").click();

        assertThat(page.locator(".acta")).containsText("Sin responder");
        assertThat(page.locator(".acta")).containsText(MINE);
    }

    /** @param slowly what the choice asks of the server waits until {@link #arrive} */
    private void choose(String line, boolean slowly) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Línea"))
                .fill(line);
        var option = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(line));
        option.waitFor();
        if (slowly) {
            page.route(TO_SERVER, onTheirWay::add);
        }
        option.click();
    }

    private void arrive() {
        page.unroute(TO_SERVER);
        page.waitForResponse(TO_SERVER, () -> onTheirWay.forEach(Route::resume));
    }

    private Locator proposed() {
        return field("Lo que debe decir");
    }

    private Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }
}
