package org.rimanakuy.commitment;

import java.util.HashSet;
import java.util.Set;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.AgreementService;
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
        var data = record.data();
        var guarantors = new HashSet<PartyId>();
        var interested = new HashSet<PartyId>();
        var agreement = data.origin().agreement();
        var followUp = data.followUp();
        if (agreement != null) {
            agreements
                    .find(agreement)
                    .ifPresent(row -> row.parties()
                            .forEach(
                                    party -> side(party, guarantors, interested).add(party.party())));
        }
        var line = data.origin().minutesLine();
        if (line != null) {
            guarantors.addAll(lines.guarantors(line));
        }
        if (guarantors.isEmpty() && followUp != null) {
            guarantors.add(followUp);
        }
        var lineage = successions.lineage();
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
