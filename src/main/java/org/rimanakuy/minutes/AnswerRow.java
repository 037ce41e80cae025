package org.rimanakuy.minutes;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.shared.PartyId;

/**
 * What one delegation answered to one version.
 *
 * @param answeredBy the person who answered for it, or who copied its answer from paper
 * @param paper what the document is that it was copied from
 * @param scanSha256 the hash of that document; in a register that took the acta over it is all there is of it
 * @param scan that document, for whoever may see it
 */
public record AnswerRow(
        int frozen,
        PartyId party,
        Answer answer,
        Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String paper,
        @Nullable String scanSha256,
        Optional<DocumentRow> scan) {

    public boolean isFromPaper() {
        return paper != null;
    }
}
