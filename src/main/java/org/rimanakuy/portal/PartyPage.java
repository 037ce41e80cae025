package org.rimanakuy.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.handover.Tenure;
import org.rimanakuy.party.MandateRow;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.PartialDate;

/**
 * One party: who came before and after it, who speaks for it, what it owes and is owed today.
 *
 * @param line the succession from the first on record to who answers today, this party included; one long where it
 *     neither succeeded nor was succeeded
 */
record PartyPage(
        PartyRow party,
        LocalDate today,
        Optional<PlaceRow> place,
        List<Step> line,
        List<MandateRow> mandates,
        Part owes,
        Part isOwed) {

    /** How long people stand for it. */
    public Tenure tenure() {
        return Tenure.of(mandates, today);
    }

    /** @param since from when it answers for those before it; empty for the first */
    record Step(
            PartyRow party,
            @Nullable PartialDate since,
            @Nullable String basis) {}

    /** Some commitments and how many there are. */
    record Part(List<CommitmentRow> rows, int count) {}
}
