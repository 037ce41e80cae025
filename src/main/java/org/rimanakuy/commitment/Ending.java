package org.rimanakuy.commitment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/**
 * On what ground a commitment ended.
 *
 * @param ground who ended it, in which session or document
 * @param replacedBy number of the commitment that took its place; required for a replaced one, and only there
 */
@Embeddable
public record Ending(
        @Enumerated(EnumType.STRING) Ended ended,
        LocalDate endedOn,
        String endGround,
        @Nullable String replacedBy) {

    public Ending {
        endGround = Text.required(endGround, Text.NOTE);
        replacedBy = Text.optional(replacedBy, Text.CODE);
        if ((ended == Ended.REPLACED) != (replacedBy != null)) {
            throw new InvalidInputRefusal("commitment.refusal.replaced-by");
        }
    }
}
