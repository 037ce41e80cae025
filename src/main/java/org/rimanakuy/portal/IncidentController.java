package org.rimanakuy.portal;

import java.util.Objects;
import org.rimanakuy.concern.IncidentService;
import org.rimanakuy.concern.IncidentTable;
import org.rimanakuy.place.PlaceService;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What happened around the mine, with what each side says of it. */
@Controller
class IncidentController {

    /** Older ones are in the table to take along. */
    private static final int SHOWN = 15;

    private final IncidentService incidents;
    private final PlaceService places;

    IncidentController(IncidentService incidents, PlaceService places) {
        this.incidents = incidents;
        this.places = places;
    }

    @GetMapping("/{language:[a-z]{2}}/incidentes")
    String all(Model model) {
        model.addAttribute(
                "page",
                new IncidentsPage(incidents.latest().stream().limit(SHOWN).toList(), incidents.count(), places.byId()));
        return "portal/incidents";
    }

    @GetMapping("/{language:[a-z]{2}}/incidentes.csv")
    ResponseEntity<String> table() {
        var byId = places.byId();
        return Csv.answer(
                "incidents.csv",
                Csv.of(
                        IncidentTable.HEADS,
                        incidents.latest().stream()
                                .filter(one -> !one.example())
                                .map(one -> IncidentTable.row(
                                        one,
                                        place -> Objects.requireNonNull(byId.get(place))
                                                .code()))
                                .toList()));
    }
}
