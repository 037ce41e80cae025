package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.shared.PartyId;

/**
 * A proposal to end a commitment, with what its beneficiaries said to it.
 *
 * @param viewsUntil the last day on which their views are waited for
 * @param views in the order in which they were given
 */
public record EndProposalRow(
        UUID id,
        EndTerms terms,
        LocalDate proposedOn,
        LocalDate viewsUntil,
        Optional<LocalDate> settledOn,
        Optional<EndOutcome> outcome,
        Optional<String> outcomeReason,
        List<EndViewRow> views) {

    public boolean isOpen() {
        return outcome.isEmpty();
    }

    public boolean hasViewOf(PartyId party) {
        return views.stream().anyMatch(view -> view.party().equals(party));
    }

    /** Once every beneficiary was heard or had its time; where the record names none, only once the time is over. */
    public boolean mayBeCarried(Collection<PartyId> beneficiaries, LocalDate today) {
        var allHeard = !beneficiaries.isEmpty() && beneficiaries.stream().allMatch(this::hasViewOf);
        return isOpen() && (allHeard || today.isAfter(viewsUntil));
    }
}
