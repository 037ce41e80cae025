package org.rimanakuy.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.place.Population;
import org.rimanakuy.place.PopulationRow;
import org.rimanakuy.place.PopulationService;
import org.rimanakuy.shared.PlaceId;
import org.springframework.stereotype.Component;

/** Tells the money of a year for each inhabitant, where a population is on record. */
@Component
public class Inhabited {

    private final PopulationService populations;
    private final PlaceService places;

    Inhabited(PopulationService populations, PlaceService places) {
        this.populations = populations;
        this.places = places;
    }

    /**
     * The places of which it can be told, and the names of those where money was spent and nobody says how many live.
     *
     * @param unknown in the order of the alphabet
     */
    public record Told(List<PerInhabitant> places, List<String> unknown) {

        static final Told NOTHING = new Told(List.of(), List.of());
    }

    /** Nothing for all years together. */
    public Told of(MoneyQuestion question) {
        var year = question.year();
        if (year == null) {
            return Told.NOTHING;
        }
        var known = known();
        var parents = new HashMap<PlaceId, PlaceId>();
        places.all().forEach(place -> {
            if (place.parent() instanceof PlaceId parent) {
                parents.put(place.id(), parent);
            }
        });
        return new Told(
                PerInhabitant.of(question.within(), year, known, parents),
                PerInhabitant.unknown(question.within(), known).stream()
                        .map(question.places())
                        .sorted()
                        .toList());
    }

    private Map<PlaceId, List<Population>> known() {
        return populations.all().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(PopulationRow::data)
                                .toList()));
    }
}
