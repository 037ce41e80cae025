package org.rimanakuy.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.rimanakuy.shared.PartyId;

/** To whom; with the commitment's number beside it, so that "promised to us" is read from one index in order. */
@Embeddable
record Beneficiary(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "party_id"))
        PartyId party,

        long numberOrder) {}
