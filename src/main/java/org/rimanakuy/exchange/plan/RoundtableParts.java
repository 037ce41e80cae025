package org.rimanakuy.exchange.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.DelegationRole;
import org.rimanakuy.dialogue.Escalation;
import org.rimanakuy.dialogue.EscalationStep;
import org.rimanakuy.dialogue.Renewal;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.Seat;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/** Reads what belongs to roundtables and stands in files of its own: delegations, people, renewals, the ladder. */
final class RoundtableParts {

    private static final int MOST = 3_650;

    private final Reading reading;
    private final RoundtablePart<Delegation> delegations;
    private final RoundtablePart<Seat> seats;
    private final RoundtablePart<Renewal> renewals;
    private final RoundtablePart<Escalation> escalation;

    RoundtableParts(Reading reading) {
        this.reading = reading;
        delegations = new RoundtablePart<>(reading, RecordFile.DELEGATIONS, one -> reading.code(one.party()));
        seats = new RoundtablePart<>(
                reading,
                RecordFile.SEATS,
                one -> reading.code(one.party()) + " " + one.person() + " " + one.capacity());
        renewals = new RoundtablePart<>(
                reading,
                RecordFile.RENEWALS,
                one -> one.instrument() + " " + Objects.requireNonNullElse(one.renewedOn(), ""));
        escalation = new RoundtablePart<>(
                reading,
                RecordFile.ESCALATION,
                one -> one.step() + " " + Objects.requireNonNullElse(one.body(), "") + " " + one.afterDays());
    }

    /** @param tables what is known of each roundtable without these files */
    void read(Function<RoundtableId, Optional<RoundtableData>> tables) {
        delegations.read("party", (row, table) -> delegation(row));
        seats.read("person", (row, table) -> seat(row, delegationsOf(table, tables.apply(table))));
        renewals.read("instrument", (row, table) -> renewal(row));
        escalation.read("step", (row, table) -> step(row));
    }

    /** The roundtables of which any of the files says something. */
    Set<RoundtableId> tables() {
        var named = new LinkedHashSet<RoundtableId>();
        List.of(delegations, seats, renewals, escalation).forEach(part -> named.addAll(part.tables()));
        return named;
    }

    RoundtableData addTo(RoundtableId id, RoundtableData data) {
        return data.with(
                delegations.onto(id, data.delegations()),
                seats.onto(id, data.seats()),
                renewals.onto(id, data.renewals()),
                escalation.onto(id, data.escalation()));
    }

    private List<Delegation> delegationsOf(RoundtableId id, Optional<RoundtableData> known) {
        return delegations.onto(id, known.map(RoundtableData::delegations).orElse(List.of()));
    }

    private Delegation delegation(Row row) {
        return new Delegation(
                reading.parties.required(row, "party"),
                row.word("role", DelegationRole.class, DelegationRole.MEMBER),
                row.whole("seats", 1, MOST),
                row.yes("required"),
                null);
    }

    private Seat seat(Row row, List<Delegation> sitting) {
        var seat = new Seat(
                reading.parties.required(row, "party"),
                row.requiredText("person", Text.TITLE),
                row.word("capacity", Capacity.class, Capacity.TITULAR),
                null);
        if (sitting.stream().noneMatch(delegation -> delegation.party().equals(seat.party()))) {
            throw new InvalidInputRefusal("dialogue.refusal.seat-without-delegation");
        }
        return seat;
    }

    private static Renewal renewal(Row row) {
        return new Renewal(
                row.requiredText("instrument", Text.SOURCE), row.date("renewed_on"), row.date("valid_until"));
    }

    private static Escalation step(Row row) {
        return new Escalation(
                row.requiredWord("step", EscalationStep.class),
                row.text("body", Text.TITLE),
                row.requiredWhole("after_days", 0, MOST));
    }
}
