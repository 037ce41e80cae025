package org.rimanakuy.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/**
 * On what terms a commitment would end.
 *
 * @param byWhom who replaces or withdraws it
 * @param approval in which session or by which document
 * @param source where that can be read
 * @param replacedBy number of the commitment that takes its place; required for a replaced one, and only there
 */
@Embeddable
public record EndTerms(
        @Enumerated(EnumType.STRING) Ended ended,
        @Column(name = "by_whom") String byWhom,
        String approval,
        String ground,
        String source,
        @Nullable String replacedBy) {

    /** Shorter than the ground of an ending, which also names who and in which session. */
    public static final int GROUND = 1_200;

    public EndTerms {
        byWhom = Text.required(byWhom, Text.TITLE);
        approval = Text.required(approval, Text.SOURCE);
        ground = Text.required(ground, GROUND);
        source = Text.required(source, Text.SOURCE);
        replacedBy = Text.optional(replacedBy, Text.CODE);
        if ((ended == Ended.REPLACED) != (replacedBy != null)) {
            throw new InvalidInputRefusal("commitment.refusal.replaced-by");
        }
        replacedBy =
                replacedBy == null ? null : CommitmentNumber.parse(replacedBy).toString();
    }
}
