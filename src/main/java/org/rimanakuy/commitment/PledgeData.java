package org.rimanakuy.commitment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.minutes.LineData;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/**
 * What is promised in a line of minutes, apart from its words: those are the line's, for as long as the line can change.
 *
 * @param title the register's short name for it
 * @param agreement the one it also flows from, such as that of the roundtable
 */
public record PledgeData(
        String title,
        PartyId promisor,
        List<PartyId> beneficiaries,
        Deadline deadline,
        @Nullable PartyId followUp,
        Classification classification,
        @Nullable PlaceId place,
        @Nullable AgreementId agreement,
        @Nullable ClauseId clause) {

    private static final int PROPOSED = 90;

    public PledgeData {
        title = Text.required(title, Text.TITLE);
        beneficiaries = beneficiaries.stream().distinct().toList();
        if (beneficiaries.contains(promisor)) {
            throw new InvalidInputRefusal("commitment.refusal.own-beneficiary");
        }
        if (clause != null && agreement == null) {
            throw new InvalidInputRefusal("commitment.refusal.clause-without-agreement");
        }
    }

    /** The beginning of what was said, up to a whole word, as a short name for it. */
    public static String titleFrom(String said) {
        var words = said.strip().replaceAll("\\s+", " ");
        if (words.length() <= PROPOSED) {
            return words.replaceFirst("[.;,:]+$", "");
        }
        var space = words.lastIndexOf(' ', PROPOSED);
        return words.substring(0, space < 1 ? PROPOSED : space).replaceFirst("[.;,:]+$", "") + "…";
    }

    /** The same, promised by another. */
    public PledgeData by(PartyId other) {
        return new PledgeData(
                title, other, beneficiaries, deadline, followUp, classification, place, agreement, clause);
    }

    public Set<PledgeGap> gaps() {
        return PledgeGap.of(beneficiaries.isEmpty(), deadline.kind() == Deadline.Kind.NONE, followUp == null);
    }

    /**
     * The commitment that it becomes, in the words of its line.
     *
     * @param acta where it can be read
     */
    CommitmentData inForce(LineData said, String code, PartialDate madeOn, String acta) {
        return new CommitmentData(
                new Promise(title, said.text(), said.wording(), said.language()),
                new Origin(agreement, clause, code, acta),
                promisor,
                beneficiaries,
                madeOn,
                deadline,
                followUp,
                classification,
                place,
                null);
    }
}
