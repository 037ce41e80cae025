package org.rimanakuy.budget;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rimanakuy.place.Population;
import org.rimanakuy.place.Territory;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.PlaceId;

/**
 * What the money of one year in a place, and in everything within it, comes to for each of its inhabitants. Several
 * years are never added up for it: a sum over years that is called a yearly one is how it goes wrong.
 *
 * @param population that of the year, or of the nearest year of which one is known; its own year stands with it
 */
public record PerInhabitant(PlaceId place, Sums sums, Population population) {

    /** Rounded half up to the cent. */
    public Money of(AmountKind kind) {
        return sums.money(kind).dividedBy(population.inhabitants());
    }

    /**
     * Places whose population is known, the one with most accrued for each inhabitant first.
     *
     * @param within of one year and one currency; what has no place enters no place's sum
     * @param known by place, in no order
     * @param territory in which the places lie in one another
     */
    static List<PerInhabitant> of(
            Collection<Spending> within, int year, Map<PlaceId, List<Population>> known, Territory territory) {
        var sums = new HashMap<PlaceId, Sums>();
        for (var one : within) {
            for (var place = one.place();
                    place != null;
                    place = territory.around(place).orElse(null)) {
                sums.merge(place, one.sums(), Sums::plus);
            }
        }
        return sums.entrySet().stream()
                .flatMap(entry -> Population.nearest(known.getOrDefault(entry.getKey(), List.of()), year)
                        .map(population -> new PerInhabitant(entry.getKey(), entry.getValue(), population))
                        .stream())
                .sorted(Comparator.comparing((PerInhabitant one) ->
                                one.of(AmountKind.ACCRUED).amount())
                        .reversed()
                        .thenComparing(one -> one.place().toString()))
                .toList();
    }

    /** Places in which money was spent and whose population is not known. */
    static Set<PlaceId> unknown(Collection<Spending> within, Map<PlaceId, List<Population>> known) {
        return within.stream()
                .map(Spending::place)
                .filter(Objects::nonNull)
                .filter(place -> known.getOrDefault(place, List.of()).isEmpty())
                .collect(Collectors.toSet());
    }
}
