package org.rimanakuy.dialogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
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

    /** What most roundtables do, until somebody agrees on something else. */
    public static final List<Escalation> USUAL = List.of(
            new Escalation(EscalationStep.RESPONSIBLE, null, 0),
            new Escalation(EscalationStep.FOLLOW_UP, null, 15),
            new Escalation(EscalationStep.ROUNDTABLE, null, 30),
            new Escalation(EscalationStep.GUARANTOR, null, 60));

    private static final int LONGEST = 3_650;

    public Escalation {
        body = Text.optional(body, Text.TITLE);
        if (afterDays < 0 || afterDays > LONGEST) {
            throw new InvalidInputRefusal("dialogue.refusal.escalation-days", afterDays, LONGEST);
        }
    }
}
