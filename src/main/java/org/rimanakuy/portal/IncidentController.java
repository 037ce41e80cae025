package org.rimanakuy.portal;

import java.util.List;
import java.util.Objects;
import org.rimanakuy.concern.IncidentRow;
import org.rimanakuy.concern.IncidentService;
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
                        List.of("code", "occurred_from", "occurred_to", "place", "kind", "severity", "text", "source"),
                        incidents.latest().stream()
                                .filter(one -> !one.example())
                                .map(one -> cells(
                                        one,
                                        Objects.requireNonNull(
                                                        byId.get(one.data().place()))
                                                .code()))
                                .toList()));
    }

    private static List<String> cells(IncidentRow one, String place) {
        var data = one.data();
        var to = data.to();
        return List.of(
                one.number().toString(),
                data.from().iso(),
                to == null ? "" : to.iso(),
                place,
                data.kind().name(),
                data.severity().name(),
                data.text(),
                data.source());
    }
}
