package org.rimanakuy.project;

import java.util.function.Function;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.springframework.stereotype.Component;

/** Tells what belongs to a work in words, so that the journal can be read without the register at hand. */
@Component
class ProjectNaming {

    private final PartyService parties;
    private final PlaceService places;

    ProjectNaming(PartyService parties, PlaceService places) {
        this.parties = parties;
        this.places = places;
    }

    Function<Object, String> now() {
        var names = parties.names();
        var placesById = places.byId();
        return value -> switch (value) {
            case PartyId party -> names.of(party);
            case PlaceId place
            when placesById.containsKey(place) -> placesById.get(place).name();
            case StageDates dates ->
                "{" + Changes.key(dates.stage()) + "}: " + told(dates.baseline()) + " · " + told(dates.revised())
                        + " · " + told(dates.actual());
            case Stop stop -> told(stop.stoppedOn()) + " – " + told(stop.restartedOn());
            case Cost cost -> told(cost.toldOn()) + ": " + cost.amount().toPlainString() + " " + cost.currency();
            case Participation part ->
                "{" + Changes.key(part.stage()) + "}" + (part.session() == null ? "" : " " + part.session());
            default -> value.toString();
        };
    }

    private static String told(@org.jspecify.annotations.Nullable PartialDate date) {
        return date == null ? "?" : date.iso();
    }
}
