package org.rimanakuy.dialogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartyId;

/**
 * A party's place at a roundtable.
 *
 * @param seats how many people it may send to decide; empty where the instrument does not say
 * @param required whether there is no quorum without it
 * @param email where to write to the delegation; never public
 */
@Embeddable
public record Delegation(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "party_id"))
        PartyId party,

        @Enumerated(EnumType.STRING) DelegationRole role,
        @Nullable Integer seats,
        boolean required,
        @Nullable String email) {

    private static final int MOST_SEATS = 500;

    public Delegation {
        if (seats != null && (seats < 1 || seats > MOST_SEATS)) {
            throw new InvalidInputRefusal("dialogue.refusal.seats", seats, MOST_SEATS);
        }
        email = EmailAddress.optional(email);
    }

    Delegation withoutAddress() {
        return new Delegation(party, role, seats, required, null);
    }
}
