package org.rimanakuy.commitment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/**
 * What an account says about a commitment today, in the voice of the party it speaks for.
 *
 * @param words what it says; for a finding, the reason and what was examined
 * @param fulfilledOn when the promise was fulfilled, where it is said to be, wholly or in part
 * @param occurrence the due date it is about, for a recurring commitment; empty for the whole
 * @param milestone the part it is about; empty for the whole
 * @param takesBack whether it says that the party's word before it no longer stands
 * @param evidence files that were sent before
 * @param examined files that came with other statements about the same commitment and were looked at for this finding
 */
public record Speak(
        CommitmentId commitment,
        int seenVersion,
        Standing standing,
        String words,
        @Nullable PartialDate fulfilledOn,
        @Nullable PartialDate occurrence,
        @Nullable UUID milestone,
        boolean takesBack,
        List<DocumentId> evidence,
        List<DocumentId> examined) {

    public static final int MOST_FILES = 12;

    public Speak {
        words = Text.required(words, Text.LONG);
        evidence = List.copyOf(evidence);
        examined = List.copyOf(examined);
    }

    /** With its own evidence alone. */
    public Speak(
            CommitmentId commitment,
            int seenVersion,
            Standing standing,
            String words,
            @Nullable PartialDate fulfilledOn,
            @Nullable PartialDate occurrence,
            @Nullable UUID milestone,
            boolean takesBack,
            List<DocumentId> evidence) {
        this(
                commitment,
                seenVersion,
                standing,
                words,
                fulfilledOn,
                occurrence,
                milestone,
                takesBack,
                evidence,
                List.of());
    }

    /** About the whole or an occurrence, without evidence. */
    public Speak(
            CommitmentId commitment,
            int seenVersion,
            Standing standing,
            String words,
            @Nullable PartialDate fulfilledOn,
            @Nullable PartialDate occurrence) {
        this(commitment, seenVersion, standing, words, fulfilledOn, occurrence, null, false, List.of());
    }
}
