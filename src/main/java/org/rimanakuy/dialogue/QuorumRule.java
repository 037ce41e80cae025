package org.rimanakuy.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/**
 * How many delegations must be there, and how they decide. Which ones must not be missing, each delegation says itself.
 *
 * @param delegations how many member delegations make a quorum; empty where no instrument says so
 */
@Embeddable
public record QuorumRule(
        @Column(name = "quorum_delegations") @Nullable Integer delegations,

        @Enumerated(EnumType.STRING) @Column(name = "decision_rule") @Nullable
        DecisionRule decides,

        @Column(name = "decision_note") @Nullable String note) {

    public static final QuorumRule UNKNOWN = new QuorumRule(null, null, null);

    public QuorumRule {
        note = Text.optional(note, Text.NOTE);
        if (delegations != null && (delegations < 1 || delegations > 500)) {
            throw new InvalidInputRefusal("dialogue.refusal.quorum", delegations);
        }
    }
}
