package org.rimanakuy.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.minutes.Pledged;
import org.rimanakuy.shared.PartyId;

/**
 * What was promised in a line of an acta of another register, as the acta tells it; what else is known of it, its
 * commitment says.
 *
 * @param line the code of the line
 * @param number of the commitment that came into force
 */
public record TakenPledge(
        String line,
        CommitmentNumber number,
        String title,
        PartyId promisor,
        List<PartyId> beneficiaries,
        Deadline deadline,
        @Nullable PartyId followUp,
        Weight weight) {

    public TakenPledge {
        beneficiaries = List.copyOf(beneficiaries);
    }

    static TakenPledge of(String line, CommitmentNumber number, PledgeData data) {
        return new TakenPledge(
                line,
                number,
                data.title(),
                data.promisor(),
                data.beneficiaries(),
                data.deadline(),
                data.followUp(),
                data.classification().weight());
    }

    /** As the acta tells it. */
    public Pledged told() {
        return PledgesOfLines.told(number, data(null));
    }

    /** @param commitment of which the rest is taken, where it is on record */
    PledgeData data(@Nullable CommitmentData commitment) {
        var known = commitment == null ? null : commitment.classification();
        return new PledgeData(
                title,
                promisor,
                beneficiaries,
                deadline,
                followUp,
                new Classification(
                        weight,
                        known == null ? null : known.purpose(),
                        known == null ? null : known.output(),
                        known == null ? null : known.dimension(),
                        known != null && known.womenFocused()),
                commitment == null ? null : commitment.place(),
                commitment == null ? null : commitment.origin().agreement(),
                commitment == null ? null : commitment.origin().clause());
    }
}
