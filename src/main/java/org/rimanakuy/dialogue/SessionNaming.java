package org.rimanakuy.dialogue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.function.Function;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.springframework.stereotype.Component;

/** Tells parties, places and hours of a session in words, so that the journal can be read without the register at hand. */
@Component
class SessionNaming {

    private static final DateTimeFormatter DAY_AND_HOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final PartyService parties;
    private final PlaceService places;

    SessionNaming(PartyService parties, PlaceService places) {
        this.parties = parties;
        this.places = places;
    }

    /** @param zone in which hours are told */
    Function<Object, String> in(ZoneId zone) {
        var names = new HashMap<Object, String>();
        parties.all().forEach(row -> names.put(row.id(), row.spokenName()));
        places.all().forEach(row -> names.put(row.id(), row.name()));
        return value -> switch (value) {
            case Instant at -> DAY_AND_HOUR.format(at.atZone(zone));
            case Presence presence -> told(presence, zone);
            case AgendaItemRow.Paper paper -> paper.title();
            default -> names.getOrDefault(value, value.toString());
        };
    }

    private static String told(Presence presence, ZoneId zone) {
        var from = HOUR.format(presence.arrivedAt().atZone(zone));
        return presence.leftAt() == null
                ? from + "–"
                : from + "–" + HOUR.format(presence.leftAt().atZone(zone));
    }
}
