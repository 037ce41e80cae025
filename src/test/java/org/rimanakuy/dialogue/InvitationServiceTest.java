package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class InvitationServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    InvitationService invitations;

    @Autowired
    SessionService sessions;

    @Autowired
    JdbcClient sql;

    private InvitedTable table;
    private SessionId session;

    @BeforeEach
    void plan() {
        CleanDatabase.clean(context);
        table = new InvitedTable(context);
        session = table.there.session(7);
    }

    @Test
    void whoever_has_an_address_gets_a_letter_and_the_others_are_named() {
        var asked = invite();
        assertThat(asked.reached()).extracting("address").containsExactly(table.community, table.engineer);
        assertThat(asked.unreached()).containsExactly("Óscar Quispe (Municipalidad de Prueba)");
        assertThat(addresses()).containsExactlyInAnyOrder(table.community, table.engineer);
        assertThat(bodyTo(table.community))
                .contains("A Comunidad Alta:", "le invita a Sesión de prueba", "Lugar: Local comunal")
                .contains("Idiomas: Español, Quechua", "Todavía no hay orden del día")
                .contains("https://registro.example/app/sessions/"
                        + table.session(session).code())
                .doesNotContain("Cambi");
    }

    @Test
    void the_calendar_that_goes_with_it_asks_this_one_person_in() {
        invite();
        var calendar = calendarTo(table.community);
        var event = calendar.getEvents().getFirst();
        assertThat(calendar.getMethod().isRequest()).isTrue();
        assertThat(event.getUid().getValue()).isEqualTo(session + "@registro.example");
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(table.session(session).data().startsAt());
        assertThat(event.getAttendees()).extracting("email").containsExactly(table.community);
        assertThat(event.getOrganizer().getEmail()).isEqualTo("mesa@rimanakuy.example");
    }

    @Test
    void a_second_invitation_updates_the_calendar_and_says_what_changed() {
        invite();
        table.move(session);
        assertThat(changes()).hasSize(2);
        invite();

        var event = calendarTo(table.community).getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo(session + "@registro.example");
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(bodyTo(table.community))
                .contains(
                        "Cambiaron 2 cosas:",
                        "Fecha y hora: antes",
                        "Lugar: antes Local comunal; ahora Coliseo municipal.");
        assertThat(changes()).isEmpty();
    }

    @Test
    void calling_a_session_off_takes_it_out_of_the_calendars_of_those_who_were_invited() {
        invite();
        asSecretariat(
                context, () -> sessions.callOff(session, table.session(session).version(), "Huelga"));

        var calendar = calendarTo(table.engineer);
        assertThat(calendar.getMethod().isCancel()).isTrue();
        assertThat(calendar.getEvents().getFirst().getSequence().getValue()).isEqualTo(2);
        assertThat(calendar.getEvents().getFirst().getStatus().isCancelled()).isTrue();
        assertThat(bodyTo(table.engineer)).contains("se suspende Sesión de prueba", "Motivo: Huelga");
    }

    @Test
    void nobody_is_told_that_a_session_is_off_who_was_never_told_that_it_was_on() {
        asSecretariat(
                context, () -> sessions.callOff(session, table.session(session).version(), "Huelga"));
        assertThat(addresses()).isEmpty();
    }

    @Test
    void the_journal_tells_how_many_letters_went_and_no_address() {
        invite();
        asSecretariat(context, () -> {
            var act = context.getBean(JournalService.class).of(session.value()).getFirst();
            assertThat(act.what()).isEqualTo("invitation-posted");
            assertThat(act.details()).containsEntry("letters", "2").containsEntry("unreached", "1");
        });
    }

    @Test
    void an_invitation_that_is_refused_leaves_nothing_behind() {
        table.forgetAddresses();
        assertThatExceptionOfType(InvitationRefusal.class).isThrownBy(this::invite);
        assertThat(table.session(session).invitationSequence()).isZero();
        assertThat(addresses()).isEmpty();
    }

    @Test
    void whoever_saw_an_older_session_invites_nobody() {
        var seen = table.session(session).version();
        table.move(session);
        assertThatExceptionOfType(StaleVersionRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> invitations.invite(session, seen)));
    }

    @Test
    void a_delegate_neither_invites_nor_sees_addresses() {
        SignedInContext.run(
                table.there.company,
                () -> {
                    assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(() -> invitations.invite(session, 0));
                    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> invitations.plan(session));
                },
                Role.DELEGATE);
    }

    private Addressees invite() {
        return asSecretariat(
                context,
                () -> invitations.invite(session, table.session(session).version()));
    }

    private List<String> changes() {
        return asSecretariat(context, () -> {
            var plan = invitations.plan(session);
            var phrases = context.getBean(org.rimanakuy.notice.Phrasebook.class).in(org.rimanakuy.shared.Language.ES);
            return plan.now().changesSince(plan.last().said(), TableInSession.LIMA, phrases);
        });
    }

    private List<String> addresses() {
        return sql.sql("select address from letter").query(String.class).list();
    }

    private String bodyTo(String address) {
        return sql.sql("select body_text from letter where address = ? order by letter_id desc limit 1")
                .param(address)
                .query(String.class)
                .single();
    }

    private ICalendar calendarTo(String address) {
        var content = sql.sql("select a.content from letter_attachment a join letter l using (letter_id)"
                        + " where l.address = ? order by letter_id desc limit 1")
                .param(address)
                .query((row, index) -> row.getBytes(1))
                .single();
        return Biweekly.parse(new String(content, java.nio.charset.StandardCharsets.UTF_8))
                .first();
    }
}
