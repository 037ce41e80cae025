package org.rimanakuy.license;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.concern.IncidentReading;
import org.rimanakuy.concern.IncidentService;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PlaceId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what happened where a circle is: at its place, within it, and in the larger places it lies in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class Surroundings {

    private final IncidentService incidents;
    private final PlaceService places;
    private final PartyService parties;
    private final RoundtableService roundtables;

    Surroundings(IncidentService incidents, PlaceService places, PartyService parties, RoundtableService roundtables) {
        this.incidents = incidents;
        this.places = places;
        this.parties = parties;
        this.roundtables = roundtables;
    }

    /** Empty where nobody recorded where the circle is: then nobody can tell what it saw. */
    public Optional<IncidentReading> incidents(Circle circle, LocalDate day) {
        return switch (circle) {
            case Circle.Whole() -> Optional.of(incidents.reading(day));
            case Circle.Community(var party) -> at(parties.find(party).map(PartyRow::place), day);
            case Circle.Promisor(var party) -> at(parties.find(party).map(PartyRow::place), day);
            case Circle.Table(var table) ->
                at(
                        roundtables.all().stream()
                                .filter(row -> row.id().equals(table))
                                .map(RoundtableRow::data)
                                .flatMap(data -> Optional.ofNullable(data.place()).stream())
                                .findFirst(),
                        day);
        };
    }

    private Optional<IncidentReading> at(Optional<PlaceId> place, LocalDate day) {
        return place.map(here -> incidents.reading(around(here), day));
    }

    private Set<PlaceId> around(PlaceId here) {
        var around = new HashSet<>(places.subtree(here));
        var byId = places.byId();
        for (var place = byId.get(here); place != null; place = above(place, byId.get(place.parent()))) {
            around.add(place.id());
        }
        return around;
    }

    /** A place that would lie in itself ends the way up. */
    private static @Nullable PlaceRow above(PlaceRow place, @Nullable PlaceRow parent) {
        return parent == null || parent.id().equals(place.id()) ? null : parent;
    }
}
