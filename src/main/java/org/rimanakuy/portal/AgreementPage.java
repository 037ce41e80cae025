package org.rimanakuy.portal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.agreement.Signature;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;

/**
 * One agreement: who stands in it, what it says, and what was promised in each clause.
 *
 * @param roundtables those it set up or that look after it, subgroups apart
 * @param unclaused promised in it, but by no clause on record
 * @param more how many further commitments only the register lists
 */
record AgreementPage(
        AgreementRow agreement,
        Optional<PlaceRow> place,
        List<RoundtableRow> roundtables,
        List<InRole> parties,
        List<Part> parts,
        List<CommitmentRow> unclaused,
        int more) {

    record InRole(PartyRow party, PartyRole role, @Nullable Signature signature) {}

    /** A clause with what flows from it. */
    record Part(ClauseRow clause, List<CommitmentRow> commitments) {}
}
