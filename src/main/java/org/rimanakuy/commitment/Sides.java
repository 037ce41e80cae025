package org.rimanakuy.commitment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.party.Lineage;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.shared.PartyId;
import org.springframework.stereotype.Component;

/** Finds out how the parties stand to a commitment today: from its agreement, from the roundtable in
 * whose session it was made, and from who succeeded whom. */
@Component
class Sides {

    private final SuccessionService successions;
    private final AgreementService agreements;
    private final LineOrigins lines;
    private final Turn turn;

    Sides(SuccessionService successions, AgreementService agreements, LineOrigins lines, Turn turn) {
        this.successions = successions;
        this.agreements = agreements;
        this.lines = lines;
        this.turn = turn;
    }

    Concerned of(CommitmentRecord record) {
        return Objects.requireNonNull(of(List.of(record)).get(record.id()));
    }

    /** Of several at once, asking for each thing once. */
    Map<CommitmentId, Concerned> of(List<CommitmentRecord> records) {
        var lineage = successions.lineage();
        var signed = agreements.find(told(records, Origin::agreement));
        var atTable = lines.guarantors(told(records, Origin::minutesLine));
        var of = new LinkedHashMap<CommitmentId, Concerned>();
        for (var record : records) {
            var origin = record.data().origin();
            var parties = Optional.ofNullable(origin.agreement())
                    .map(signed::get)
                    .map(AgreementRow::parties)
                    .orElse(List.of());
            var seated =
                    Optional.ofNullable(origin.minutesLine()).map(atTable::get).orElse(Set.of());
            of.put(record.id(), of(record, lineage, parties, seated));
        }
        return of;
    }

    private static <T> Set<T> told(List<CommitmentRecord> records, Function<Origin, @Nullable T> part) {
        return records.stream()
                .flatMap(record -> Stream.ofNullable(part.apply(record.data().origin())))
                .collect(Collectors.toSet());
    }

    private Concerned of(CommitmentRecord record, Lineage lineage, List<AgreementParty> parties, Set<PartyId> seated) {
        var data = record.data();
        var guarantors = new HashSet<>(seated);
        var interested = new HashSet<PartyId>();
        parties.forEach(party -> side(party, guarantors, interested).add(party.party()));
        var followUp = data.followUp();
        if (guarantors.isEmpty() && followUp != null) {
            guarantors.add(followUp);
        }
        interested.addAll(data.beneficiaries());
        interested.add(data.promisor());
        Set.copyOf(interested).forEach(party -> interested.add(lineage.obligorOn(party, turn.today())));
        return new Concerned(
                record.promisedBy(),
                lineage.obligorOn(data.promisor(), turn.today()),
                Set.copyOf(data.beneficiaries()),
                guarantors,
                interested);
    }

    /** Only who facilitates stands on neither side: who signs or executes an agreement is party to it. */
    private static Set<PartyId> side(AgreementParty party, Set<PartyId> guarantors, Set<PartyId> interested) {
        return switch (party.role()) {
            case GUARANTOR -> guarantors;
            case PROMISOR, BENEFICIARY, SIGNATORY, EXECUTOR -> interested;
            case FACILITATOR -> new HashSet<>();
        };
    }
}
