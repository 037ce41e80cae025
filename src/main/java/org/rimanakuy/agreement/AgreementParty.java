package org.rimanakuy.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;

/** A party in one role of an agreement; {@code signature} is empty where the record does not know. */
@Embeddable
public record AgreementParty(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "party_id"))
        PartyId party,

        @Enumerated(EnumType.STRING) PartyRole role,
        @Enumerated(EnumType.STRING) @Nullable Signature signature) {}
