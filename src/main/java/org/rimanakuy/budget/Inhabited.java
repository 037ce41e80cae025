package org.rimanakuy.budget;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rimanakuy.place.Population;
import org.rimanakuy.place.PopulationRow;
import org.rimanakuy.place.PopulationService;
import org.rimanakuy.shared.PlaceId;
import org.springframework.stereotype.Component;

/** Tells the money of a year for each inhabitant, where a population is on record. */
@Component
public class Inhabited {

    private final PopulationService populations;

    Inhabited(PopulationService populations) {
        this.populations = populations;
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
        return new Told(
                PerInhabitant.of(question.within(), year, known, question.territory()),
                PerInhabitant.unknown(question.within(), known).stream()
                        .map(question.territory()::name)
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
