package org.rimanakuy.minutes.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.AgendaItemData;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.minutes.SessionToType;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.Role;
import org.rimanakuy.testing.Acting;
import org.rimanakuy.testing.BrowserTest;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Typing live, with the keys alone, with somebody else, and without a network. */
class LiveMinutesTest extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    private SessionToType room;
    private String password = "";

    @BeforeEach
    void sitDown() {
        CleanDatabase.clean(context);
        room = new SessionToType(context);
        asSecretariat(context, () -> {
            for (var title : List.of("Saneamiento de tierras", "Calidad del agua")) {
                context.getBean(AgendaService.class)
                        .add(room.session, new AgendaItemData(title, null, 20, null, List.of()));
            }
        });
        password = account("ana", "Ana Ccallo");
        sitDown(page, "ana", password);
    }

    private String account(String login, String name) {
        var holder = new AccountHolder(name, Set.of(Role.SECRETARIAT), Optional.empty());
        return Acting.account(context, login, holder);
    }

    private void sitDown(Page at, String login, String secret) {
        at.navigate(url("/app/sessions/" + room.code + "/minutes"));
        signIn(at, login, secret);
        assertThat(at.locator("h1")).hasText("Escribir el acta");
        assertThat(at.locator("textarea").last()).isFocused();
    }

    @Test
    void twenty_lines_are_typed_with_the_keys_alone() {
        typeTwenty();
        saved();

        var lines = lines();
        Assertions.assertThat(lines).hasSize(20);
        Assertions.assertThat(lines)
                .extracting(line -> line.data().kind())
                .contains(LineKind.AGREEMENT, LineKind.RESERVATION);
        Assertions.assertThat(lines.get(16).data().party()).isEqualTo(room.company);
        Assertions.assertThat(lines.get(16).data().depth()).isEqualTo(1);
        Assertions.assertThat(lines.get(17).data().party()).isEqualTo(room.community);
        Assertions.assertThat(lines.getLast().data().text()).isEqualTo("Último.");
        everybodyCanUseIt();
        picture("live-minutes");
    }

    private void typeTwenty() {
        var keys = page.keyboard();
        keys.type("Se abre la sesión.");
        for (var number = 2; number <= 16; number++) {
            keys.press("Enter");
            keys.type("Intervención " + number);
        }
        keys.press("Enter");
        keys.press("/");
        keys.type("acue");
        keys.press("Enter");
        keys.press("@");
        keys.type("antapa");
        keys.press("Enter");
        keys.type("La empresa construye la posta.");
        keys.press("Tab");
        keys.press("Enter");
        keys.press("/");
        keys.type("reserva");
        keys.press("Enter");
        keys.type("tin");
        keys.press("Enter");
        keys.type("No estamos conformes con el plazo.");
        keys.press("Enter");
        keys.press("/");
        keys.type("calidad");
        keys.press("Enter");
        keys.type("Se presenta el informe del agua.");
        keys.press("Enter");
        keys.press("Backspace");
        keys.press("Enter");
        keys.type("Último.");
        keys.press("Alt+ArrowUp");
        keys.press("Control+z");
    }

    @Test
    void two_who_type_see_each_others_lines_and_cannot_write_over_one_being_typed() {
        page.keyboard().type("De Ana");
        saved();
        try (var visit = another()) {
            var other = visit.newPage();
            sitDown(other, "bea", account("bea", "Bea Quispe"));
            assertThat(other.locator("textarea").first()).hasValue("De Ana");
            page.keyboard().type(" y más");
            assertThat(other.getByText("Ana Ccallo escribe…")).isVisible();
            assertThat(other.locator("textarea").first()).not().isEditable();
            other.keyboard().press("Enter");
            other.keyboard().type("De Bea");
            assertThat(page.locator("textarea").nth(1)).hasValue("De Bea");
            assertThat(page.locator("textarea").first()).isFocused();
            picture("live-minutes-two");
        }
    }

    private BrowserContext another() {
        return page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setLocale("es-PE").setViewportSize(1280, 800));
    }

    @Test
    void typing_goes_on_without_a_network_and_all_of_it_is_there_afterwards() {
        page.keyboard().type("Con red.");
        saved();
        page.context().setOffline(true);
        for (var number = 1; number <= 5; number++) {
            page.keyboard().press("Enter");
            page.keyboard().type("Sin red " + number);
        }
        assertThat(page.locator(".minutes-status")).hasText("Sin conexión: 5 líneas guardadas en este equipo");
        picture("live-minutes-offline");
        page.context().setOffline(false);
        saved();
        Assertions.assertThat(texts())
                .containsExactly("Con red.", "Sin red 1", "Sin red 2", "Sin red 3", "Sin red 4", "Sin red 5");
    }

    @Test
    void what_only_the_device_has_survives_a_reload() {
        page.keyboard().type("Con red.");
        saved();
        page.context().setOffline(true);
        page.keyboard().press("Enter");
        page.keyboard().type("Solo en este equipo");
        page.keyboard().press("Enter");
        page.keyboard().type("y esto también");
        page.evaluate("window.stop()");
        page.context().setOffline(false);
        page.reload();
        saved();
        Assertions.assertThat(texts()).containsExactly("Con red.", "Solo en este equipo", "y esto también");
    }

    @Test
    void what_was_typed_over_words_nobody_here_had_read_is_shown_and_overwrites_nothing() {
        page.keyboard().type("Se acuerda.");
        saved();
        page.context().setOffline(true);
        page.keyboard().type(" Lo de Ana.");
        var line = lines().getFirst();
        letGoAndChange(line);
        page.context().setOffline(false);
        assertThat(page.locator(".minutes-conflict")).containsText("Lo de Bea.");
        assertThat(page.locator("textarea").first()).hasValue("Se acuerda. Lo de Ana.");
        everybodyCanUseIt();
        picture("live-minutes-conflict");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Guardar lo mío"))
                .click();
        saved();
        Assertions.assertThat(texts()).containsExactly("Se acuerda. Lo de Ana.");
    }

    private void letGoAndChange(LineRow line) {
        context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("update minutes_line set typed_until = null, typed_at = null, version = version + 1,"
                        + " text = 'Lo de Bea.', change_number = 1000")
                .update();
        context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("update minutes set latest_change = 1000")
                .update();
    }

    @Test
    void positions_are_taken_down_beside_the_line() {
        page.keyboard().press("/");
        page.keyboard().type("decis");
        page.keyboard().press("Enter");
        page.keyboard().type("Se aprueba el plan.");
        page.keyboard().press("F2");
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("Minera Antapaccay")).isVisible();
        picture("live-minutes-positions");
        page.locator("vaadin-select:has(label:text-is('Comunidad de Tintaya Marquiri')) vaadin-select-value-button")
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("En contra"))
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Guardar").setExact(true))
                .click();
        assertThat(page.getByText("En contra: Comunidad de Tintaya Marquiri.")).isVisible();
        assertThat(page.locator("textarea").first()).isFocused();
    }

    private void saved() {
        assertThat(page.locator(".minutes-status"))
                .hasText(
                        "Guardado",
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(20_000));
    }

    private List<LineRow> lines() {
        return asSecretariat(
                context, () -> context.getBean(MinutesService.class).lines(room.session));
    }

    private List<String> texts() {
        return lines().stream().map(line -> line.data().text()).toList();
    }
}
