package org.rimanakuy.perception;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rimanakuy.perception.Instrument.Item;
import org.rimanakuy.shared.PlaceId;

/**
 * What may be told of a round.
 *
 * @param items by the code of each item of the instrument
 */
public record RoundResult(RoundRow round, Map<String, Published<String>> items) {

    public RoundResult {
        items = Map.copyOf(items);
    }

    public Published<String> of(Item item) {
        return Objects.requireNonNullElse(
                items.get(item.code()), new Published<>(Map.of(), Set.of(), Optional.empty()));
    }

    /** Every community of which anything was answered, shown or hidden, as it is called in {@link Published}. */
    public Set<String> communities() {
        var communities = new TreeSet<String>();
        items.values().forEach(item -> {
            communities.addAll(item.shown().keySet());
            communities.addAll(item.hidden());
        });
        return communities;
    }

    static String key(PlaceId place) {
        return place.toString();
    }

    public static PlaceId place(String community) {
        return PlaceId.of(community);
    }
}
