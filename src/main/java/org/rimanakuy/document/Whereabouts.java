package org.rimanakuy.document;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where a photo was taken, kept because its sender wanted it so.
 *
 * @param latitude degrees north, five decimals (about a metre), WGS 84
 * @param longitude degrees east, five decimals
 */
@Embeddable
public record Whereabouts(BigDecimal latitude, BigDecimal longitude) implements Serializable {

    private static final int DECIMALS = 5;

    public Whereabouts {
        latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return latitude.toPlainString() + ", " + longitude.toPlainString();
    }
}
