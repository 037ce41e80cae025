package org.rimanakuy.minutes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.AgendaItemData;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.minutes.SessionToType;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.Shown;
import org.rimanakuy.testing.UiTest;
import org.springframework.jdbc.core.simple.JdbcClient;

class MinutesViewTest extends UiTest {

    private SessionToType room;

    @BeforeEach
    void plan() {
        CleanDatabase.clean(context);
        room = new SessionToType(context);
        asSecretariat(
                context,
                () -> context.getBean(AgendaService.class)
                        .add(room.session, new AgendaItemData("Calidad del agua", null, 30, null, List.of())));
    }

    private void open() {
        UI.getCurrent().navigate("sessions/" + room.code + "/minutes");
    }

    private String screen() {
        return Shown.textOf(_get(MinutesView.class));
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void opening_it_begins_the_minutes_and_shows_the_agenda_and_who_is_missing() {
        open();
        assertThat(context.getBean(MinutesService.class).find(room.session)).isPresent();
        assertThat(screen())
                .contains("Calidad del agua (30 minutos)")
                .contains("No hay quórum: 0 de 2 delegaciones; se necesitan 2. Faltan Minera Antapaccay,");
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void a_delegate_cannot_type() {
        open();
        assertThat(_find(LiveMinutes.class)).isEmpty();
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void minutes_that_circulate_are_not_typed_any_more() {
        open();
        context.getBean(JdbcClient.class)
                .sql("update minutes set state = 'CIRCULATED'")
                .update();
        UI.getCurrent().navigate("");
        open();
        assertThat(_find(LiveMinutes.class)).isEmpty();
        assertThat(screen()).contains("El acta ya no se escribe: En circulación.");
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void an_unknown_session_is_not_found() {
        UI.getCurrent().navigate("sessions/SE-1900-01/minutes");
        assertThat(_find(LiveMinutes.class)).isEmpty();
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void a_line_refused_holds_up_no_other() {
        open();
        var desk = UUID.randomUUID();
        var heard = context.getBean(Conversation.class)
                .answer(room.session, new Typed(0, desk, List.of(change(desk, "x".repeat(9_000)), change(desk, "Sí"))));
        assertThat(heard.outcomes()).extracting(Heard.Outcome::ok).containsExactly(false, true);
        assertThat(heard.outcomes().getFirst().refused()).contains("9");
        assertThat(heard.lines()).extracting(line -> line.data().text()).containsExactly("Sí");
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void a_decision_typed_while_the_quorum_lacks_is_marked() {
        open();
        var desk = UUID.randomUUID();
        var heard = context.getBean(Conversation.class)
                .answer(room.session, new Typed(0, desk, List.of(change(desk, "Se aprueba."))));
        assertThat(heard.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.marks()).containsExactly("Sin quórum"));
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void the_page_of_the_session_shows_what_was_said_and_the_way_to_go_on() {
        open();
        var desk = UUID.randomUUID();
        context.getBean(Conversation.class)
                .answer(room.session, new Typed(0, desk, List.of(change(desk, "Se aprueba."))));
        var part = context.getBean(MinutesSection.class)
                .of(context.getBean(SessionService.class).find(room.session).orElseThrow());
        assertThat(Shown.textOf(part)).contains("Borrador", "Escribir el acta", "Decisión", "Se aprueba.");
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void who_does_not_sit_there_is_told_that_it_is_a_draft() {
        asSecretariat(context, () -> context.getBean(MinutesService.class).begin(room.session));
        var part = context.getBean(MinutesSection.class)
                .of(context.getBean(SessionService.class).find(room.session).orElseThrow());
        assertThat(Shown.textOf(part)).contains("El acta todavía es un borrador");
    }

    private static Typed.Change change(UUID desk, String text) {
        var words = new Typed.Words(
                LineKind.DECISION, 0, text, Wording.LITERAL, Language.ES, null, null, null, null, null, null, null);
        return new Typed.Change(UUID.randomUUID(), desk, -1, null, 1_000, words, false, null);
    }
}
