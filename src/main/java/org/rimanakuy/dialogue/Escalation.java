package org.rimanakuy.dialogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/**
 * One step of the ladder by which an overdue commitment climbs.
 *
 * @param body who it goes to, where the step does not name a party by itself, such as an ombudsman
 * @param afterDays calendar days after the deadline
 */
@Embeddable
public record Escalation(
        @Enumerated(EnumType.STRING) EscalationStep step,
        @Nullable String body,
        int afterDays) {

    private static final int LONGEST = 3_650;

    public Escalation {
        body = Text.optional(body, Text.TITLE);
        if (afterDays < 0 || afterDays > LONGEST) {
            throw new InvalidInputRefusal("dialogue.refusal.escalation-days", afterDays, LONGEST);
        }
    }
}
