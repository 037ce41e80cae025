package org.rimanakuy.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.Seat;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;

/**
 * One roundtable: on what it stands, who sits there, when it meets and what its actas lack.
 *
 * @param coming the next session first
 * @param past the last session first, as many as stand on this leaf
 */
record RoundtablePage(
        RoundtableRow table,
        LocalDate today,
        Optional<RoundtableRow> parent,
        List<RoundtableRow> subgroups,
        Optional<PlaceRow> place,
        Optional<AgreementRow> agreement,
        List<Sitting> delegations,
        List<SessionLine> coming,
        List<SessionLine> past,
        Leaf leaf,
        ActasKept kept) {

    /** A delegation with the people who sit for it. */
    record Sitting(PartyRow party, Delegation delegation, List<Seat> people) {}

    public RoundtableData data() {
        return table.data();
    }

    /** The delegations without which there is no quorum. */
    public List<String> required() {
        return delegations.stream()
                .filter(sitting -> sitting.delegation().required())
                .map(sitting -> sitting.party().name())
                .toList();
    }
}
