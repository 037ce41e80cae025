package org.rimanakuy.dialogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/**
 * A person who sits at a roundtable for a delegation; needs no account.
 *
 * @param email where to write to them; never public
 */
@Embeddable
public record Seat(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "party_id"))
        PartyId party,

        String person,
        @Enumerated(EnumType.STRING) Capacity capacity,
        @Nullable String email) {

    public Seat {
        person = Text.required(person, Text.TITLE);
        email = EmailAddress.optional(email);
    }

    Seat withoutAddress() {
        return new Seat(party, person, capacity, null);
    }
}
