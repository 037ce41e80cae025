package org.rimanakuy.place;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PlaceId;

/** One place as lists and pages show it. */
public record PlaceRow(
        PlaceId id,
        int version,
        String code,
        String name,
        PlaceLevel level,
        @Nullable PlaceId parent,
        @Nullable Setting setting,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String source,
        boolean example) {

    public PlaceData data() {
        return new PlaceData(code, name, level, parent, setting, latitude, longitude, source);
    }
}
