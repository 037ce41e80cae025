package org.rimanakuy.exchange;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.rimanakuy.commitment.TakenPledge;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AttendeeData;
import org.rimanakuy.minutes.ActaAnswer;
import org.rimanakuy.minutes.ActaRecord;
import org.rimanakuy.minutes.AsThen.PartyThen;

/** Says what closed actas tell in the columns of the exchange format. Nobody's sex is in any of them. */
record ActaCells(Codes codes) {

    Cells of(ActaRecord acta) {
        var then = acta.then();
        return Cells.of("number", acta.number())
                .and("session", codes.session(acta.session()))
                .and("closed_at", acta.closedAt())
                .and("sha256", acta.sha256())
                .and("transcribed_from", acta.transcribedFrom())
                .and("transcribed_by", acta.transcribedBy())
                .and("roundtable_code", then.tableCode())
                .and("roundtable_name", then.tableName())
                .and("place_name", then.place())
                .and("quorum", then.quorum())
                .and("days_papers", then.papers());
    }

    Stream<Cells> parties(ActaRecord acta) {
        return acta.then().parties().stream()
                .sorted(Comparator.comparing((PartyThen one) -> codes.party(one.party())))
                .map(one -> Cells.of("acta", acta.number())
                        .and("party", codes.party(one.party()))
                        .and("name", one.name())
                        .and("member", one.member())
                        .and("required", one.required()));
    }

    Stream<Cells> attendance(ActaRecord acta) {
        return acta.attendance().stream()
                .sorted(Comparator.comparing((AttendeeData one) -> codes.party(one.party()))
                        .thenComparing(AttendeeData::person))
                .flatMap(one -> attendance(acta, one));
    }

    private Stream<Cells> attendance(ActaRecord acta, AttendeeData person) {
        return person.presences().isEmpty()
                ? Stream.of(came(acta, person))
                : person.presences().stream()
                        .map(presence -> came(acta, person)
                                .and("arrived_at", presence.arrivedAt())
                                .and("left_at", presence.leftAt()));
    }

    private Cells came(ActaRecord acta, AttendeeData person) {
        return Cells.of("session", codes.session(acta.session()))
                .and("party", codes.party(person.party()))
                .and("person", person.person())
                .and("capacity", person.capacity());
    }

    Stream<Cells> answers(ActaRecord acta) {
        return acta.answers().stream()
                .sorted(Comparator.comparing((ActaAnswer one) -> codes.party(one.party())))
                .map(one -> Cells.of("acta", acta.number())
                        .and("party", codes.party(one.party()))
                        .and("answer", one.answer().kind())
                        .and("words", one.answer().words())
                        .and("answered_at", one.answeredAt())
                        .and("answered_by", one.answeredBy())
                        .and("paper", one.paper())
                        .and("scan_sha256", one.scanSha256()));
    }

    /** @param points of the agenda that its lines may belong to */
    Stream<Cells> lines(ActaRecord acta, Map<AgendaItemId, AgendaItemRow> points) {
        var cells = new SessionCells(codes);
        return Stream.iterate(0, index -> index < acta.lines().size(), index -> index + 1)
                .map(index -> cells.line(
                                acta.session(),
                                acta.lines().get(index).said(),
                                acta.lines().get(index).stances(),
                                points)
                        .and("code", acta.lines().get(index).code())
                        .and("position", index + 1)
                        .and("acta", acta.number())
                        .and("said_at", acta.lines().get(index).said().saidAt()));
    }

    Cells of(TakenPledge pledge) {
        var deadline = pledge.deadline();
        return Cells.of("line", pledge.line())
                .and("commitment", pledge.number())
                .and("title", pledge.title())
                .and("promisor", codes.party(pledge.promisor()))
                .and(
                        "beneficiaries",
                        pledge.beneficiaries().stream().map(codes::party).toList())
                .and("due_on", deadline.due())
                .and("recurrence", deadline.recurrence())
                .and("recurs_until", deadline.recursUntil())
                .and("condition", deadline.condition())
                .and("condition_met_on", deadline.conditionMetOn())
                .and("term_days", deadline.termDays())
                .and("follow_up", codes.party(pledge.followUp()))
                .and("weight", pledge.weight().value());
    }
}
