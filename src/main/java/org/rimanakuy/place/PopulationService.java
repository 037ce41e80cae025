package org.rimanakuy.place;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PlaceId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people live where, year by year, with who counted them. Reading is for anyone, recording for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class PopulationService {

    private final Populations populations;
    private final Places places;
    private final JournalService journal;

    PopulationService(Populations populations, Places places, JournalService journal) {
        this.populations = populations;
        this.places = places;
        this.journal = journal;
    }

    /** Of every place of which one is known, the latest year first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<PlaceId, List<PopulationRow>> all() {
        return populations.all().stream()
                .map(PlacePopulation::row)
                .collect(Collectors.groupingBy(PopulationRow::place));
    }

    /** The latest year first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<PopulationRow> of(PlaceId place) {
        return populations.findByPlaceOrderByYearDesc(place).stream()
                .map(PlacePopulation::row)
                .toList();
    }

    public void record(PlaceId place, Population data) {
        journal.takeTurn();
        recordAll(List.of(new NewPopulation(place, data)));
        journal.record(about("population-recorded", place)
                .with(Map.of(
                        "year", Integer.toString(data.year()),
                        "inhabitants", Integer.toString(data.inhabitants()),
                        "source", data.source())));
    }

    /** What files tell; the import tells the journal of all of it by one act. */
    public void recordAll(Collection<NewPopulation> told) {
        var known = populations.all().stream()
                .map(PlacePopulation::row)
                .map(row -> new Told(row.place(), row.data().year()))
                .collect(Collectors.toCollection(HashSet::new));
        for (var one : told) {
            if (!known.add(new Told(one.place(), one.data().year()))) {
                throw PlaceRefusal.populationTold(one.data().year());
            }
            populations.save(new PlacePopulation(one));
        }
    }

    /** Of what a population is told: once only. */
    private record Told(PlaceId place, int year) {}

    public void correct(UUID id, int seenVersion, Population data, String why) {
        var population = populations.findById(id).orElseThrow(PlaceRefusal::unknownPopulation);
        var place = population.row().place();
        if (populations.isTold(place, data.year(), id)) {
            throw PlaceRefusal.populationTold(data.year());
        }
        var changes = population.atVersion(seenVersion).correct(data);
        if (!changes.isEmpty()) {
            journal.record(about("population-corrected", place).because(why).with(changes));
        }
    }

    private Act about(String what, PlaceId place) {
        var row = places.rows().stream()
                .filter(one -> one.id().equals(place))
                .findFirst()
                .orElseThrow(() -> PlaceRefusal.unknown(place));
        return Act.of(what).on(PlaceService.KIND, place.value(), row.code() + " " + row.name());
    }
}
