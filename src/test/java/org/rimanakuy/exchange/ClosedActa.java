package org.rimanakuy.exchange;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.PledgeData;
import org.rimanakuy.commitment.PledgeService;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.AttendeeData;
import org.rimanakuy.dialogue.Presence;
import org.rimanakuy.minutes.ActaNumber;
import org.rimanakuy.minutes.AnswerKind;
import org.rimanakuy.minutes.HeldSession;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData.Sex;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two closed actas: the first with a reservation, a refusal, a silence and two commitments made from one line, the second
 * with an addendum to it; and a draft of a third session.
 */
final class ClosedActa {

    final HeldSession first;
    final HeldSession later;
    final HeldSession draft;
    final ActaNumber number;
    final ActaNumber addendum;

    private final ApplicationContext context;

    ClosedActa(ApplicationContext context) {
        this.context = context;
        first = new HeldSession(context);
        came(first.room.guarantor, "Rosa Mamani", "14:10", "15:00", "16:00", "17:30");
        context.getBean(JdbcClient.class)
                .sql(
                        "insert into agenda_paper select item_id, 0, 'Estudio hídrico', '2026-05-12', null from agenda_item")
                .update();
        context.getBean(JdbcClient.class)
                .sql("update dialogue_session set opened_at = '2026-05-14 14:03:07.123456'")
                .update();
        first.type(LineKind.RESERVATION, "  =Con sangría y signo;\n-----\nP'unchaw \"ch’iqchi\".  ", null);
        promise();
        first.circulate();
        first.answer(first.room.community, AnswerKind.RESERVED, "Falta la fecha\nde inicio.");
        first.answer(first.room.company, AnswerKind.REFUSED, "Ese plazo no se acordó.");
        first.letTheTermPass();
        number = first.close();
        later = first.another();
        later.type(LineKind.AGREEMENT, "El plazo es el 30 de junio.", number.toString());
        addendum = later.closed();
        draft = first.another();
        draft.type(LineKind.AGREEMENT, "Palabras que todavía son borrador", null);
    }

    private void came(PartyId party, String person, String... hours) {
        asSecretariat(
                context,
                () -> context.getBean(AttendanceService.class)
                        .arrive(
                                first.session,
                                new AttendeeData(
                                        party,
                                        person,
                                        Capacity.OBSERVER,
                                        Sex.F,
                                        List.of(
                                                new Presence(at(hours[0]), at(hours[1])),
                                                new Presence(at(hours[2]), at(hours[3]))))));
    }

    private static Instant at(String hour) {
        return Instant.parse("2026-05-14T" + hour + ":00Z");
    }

    private void promise() {
        var classification = new Classification(Weight.CRITICAL, null, null, null, false);
        var dated = new PledgeData(
                "Reservorio",
                first.room.company,
                List.of(first.room.community),
                Deadline.on(PartialDate.day(LocalDate.of(2026, 12, 31))),
                first.room.guarantor,
                classification,
                null,
                null,
                null);
        var undated = new PledgeData(
                "Línea de conducción",
                first.room.company,
                List.of(first.room.community),
                Deadline.NONE,
                null,
                classification,
                null,
                null,
                null);
        asSecretariat(
                context,
                () -> context.getBean(PledgeService.class).record(first.agreement.id(), List.of(dated, undated)));
    }
}
