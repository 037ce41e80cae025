package org.rimanakuy.place;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/**
 * What is on record about a place.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
public record PlaceData(
        String code,
        String name,
        PlaceLevel level,
        @Nullable PlaceId parent,
        @Nullable Setting setting,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String source) {

    private static final BigDecimal POLE = new BigDecimal(90);
    private static final BigDecimal DATE_LINE = new BigDecimal(180);

    public PlaceData {
        code = Text.required(code, Text.CODE);
        name = Text.required(name, Text.TITLE);
        source = Text.optional(source, Text.SOURCE);
        latitude = degrees(latitude, POLE);
        longitude = degrees(longitude, DATE_LINE);
    }

    private static @Nullable BigDecimal degrees(@Nullable BigDecimal value, BigDecimal limit) {
        if (value == null) {
            return null;
        }
        if (value.abs().compareTo(limit) > 0) {
            throw new InvalidInputRefusal("place.refusal.degrees", value, limit);
        }
        return value.setScale(6, java.math.RoundingMode.HALF_UP);
    }
}
