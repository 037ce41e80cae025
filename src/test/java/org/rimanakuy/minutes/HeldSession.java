package org.rimanakuy.minutes;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemData;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.AttendeeData;
import org.rimanakuy.dialogue.Presence;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session that is over: a company and a community were there, an agreement and two more lines were typed. */
public final class HeldSession {

    public final SessionToType room;
    public final SessionId session;
    public final LineRow agreement;

    private final ApplicationContext context;

    public HeldSession(ApplicationContext context) {
        this(context, new SessionToType(context));
    }

    private HeldSession(ApplicationContext context, SessionToType room) {
        this(context, room, room.session);
    }

    private HeldSession(ApplicationContext context, SessionToType room, SessionId session) {
        this.context = context;
        this.room = room;
        this.session = session;
        hold();
        agreement = type(LineKind.AGREEMENT, "La empresa construirá el reservorio.", null);
        type(LineKind.DECISION, "Se suspende el tránsito nocturno de volquetes.", null);
        type(LineKind.INFORMATION, "El ministerio informó sobre el estudio hídrico.", null);
    }

    /** Another session of the same roundtable, held as well. */
    public HeldSession another() {
        return new HeldSession(context, room, room.another(context));
    }

    private void hold() {
        context.getBean(JdbcClient.class).sql("""
                        update dialogue_session set held_on = '2026-05-14', starts_at = '2026-05-14 14:00:00',
                            ends_at = '2026-05-14 18:00:00', state = 'HELD' where session_id = :id""").param("id", session.value()).update();
        asSecretariat(context, () -> {
            context.getBean(AgendaService.class)
                    .add(session, new AgendaItemData("Agua para Tintaya Marquiri", "agua", 30, null, List.of()));
            attends(room.company, "Luis Prado");
            attends(room.community, "Juana Quispe");
            context.getBean(MinutesService.class).begin(session);
        });
    }

    private void attends(PartyId party, String person) {
        var hours = new Presence(Instant.parse("2026-05-14T14:00:00Z"), Instant.parse("2026-05-14T18:00:00Z"));
        context.getBean(AttendanceService.class)
                .arrive(session, new AttendeeData(party, person, Capacity.TITULAR, null, List.of(hours)));
    }

    public LineRow type(LineKind kind, String text, @Nullable String addendumTo) {
        var data = new LineData(
                kind, 0, text, Wording.LITERAL, Language.ES, null, null, null, null, null, null, addendumTo, null);
        return asSecretariat(
                context,
                () -> context.getBean(MinutesService.class)
                        .save(new SaveLine(session, LineId.next(), SaveLine.NEW, data, null, new UUID(7, 7))));
    }

    public int version() {
        return context.getBean(MinutesService.class).find(session).orElseThrow().version();
    }

    public int frozen() {
        return context.getBean(MinutesService.class).find(session).orElseThrow().frozen();
    }

    public void circulate() {
        asSecretariat(context, () -> {
            context.getBean(CirculationService.class).circulate(session, version());
        });
    }

    public void answer(PartyId party, AnswerKind kind, @Nullable String words) {
        SignedInContext.run(
                party,
                () -> context.getBean(AnswerService.class)
                        .answer(new AnswerMinutes(session, frozen(), new Answer(kind, words))),
                Role.DELEGATE);
    }

    public void propose(PartyId party, String words) {
        SignedInContext.run(
                party,
                () -> context.getBean(CorrectionService.class)
                        .propose(new ProposeCorrection(session, frozen(), agreement.id(), words, "Así se dijo")),
                Role.DELEGATE);
    }

    /** As if the days for answers had gone by. */
    public void letTheTermPass() {
        context.getBean(JdbcClient.class)
                .sql("update minutes set answers_until = :day where session_id = :id")
                .param("day", LocalDate.ofInstant(Instant.EPOCH, ZoneOffset.UTC))
                .param("id", session.value())
                .update();
    }

    public ActaNumber close() {
        return asSecretariat(
                context, () -> context.getBean(ClosingService.class).close(session, version()));
    }

    /** Approved by one, silent the other: an acta. */
    public ActaNumber closed() {
        circulate();
        answer(room.community, AnswerKind.RESERVED, "Falta la fecha de inicio.");
        letTheTermPass();
        return close();
    }

    public Approval approval() {
        return asSecretariat(
                context,
                () -> context.getBean(ApprovalService.class).of(session).orElseThrow());
    }
}
