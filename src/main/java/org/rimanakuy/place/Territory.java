package org.rimanakuy.place;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rimanakuy.shared.PlaceId;

/** The places as they lie in one another. */
public final class Territory {

    private final Map<PlaceId, PlaceRow> places;

    public Territory(Collection<PlaceRow> places) {
        this.places = places.stream().collect(Collectors.toMap(PlaceRow::id, row -> row));
    }

    /** What the place is called; its identity in letters when it is not on record. */
    public String name(PlaceId place) {
        return Optional.ofNullable(places.get(place)).map(PlaceRow::name).orElseGet(place::toString);
    }

    /** What the place lies in. */
    public Optional<PlaceId> around(PlaceId place) {
        return Optional.ofNullable(places.get(place)).map(PlaceRow::parent);
    }

    /** The district in which a community lies; a place that lies in no district stands for itself. */
    public PlaceId district(PlaceId place) {
        return Optional.ofNullable(places.get(place))
                .filter(row -> row.level() == PlaceLevel.COMMUNITY)
                .map(PlaceRow::parent)
                .orElse(place);
    }
}
