package org.rimanakuy.dialogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/** By what a roundtable goes on, and until when. */
@Embeddable
public record Renewal(
        String instrument,

        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "renewed_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "renewed_precision"))
        @Nullable
        PartialDate renewedOn,

        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "valid_until"))
        @AttributeOverride(name = "precision", column = @Column(name = "valid_until_precision"))
        @Nullable
        PartialDate validUntil) {

    public Renewal {
        instrument = Text.required(instrument, Text.SOURCE);
    }
}
