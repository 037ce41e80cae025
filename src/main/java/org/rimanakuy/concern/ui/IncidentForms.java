package org.rimanakuy.concern.ui;

import org.rimanakuy.concern.IncidentData;
import org.rimanakuy.concern.IncidentRow;
import org.rimanakuy.concern.IncidentService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Seen;
import org.springframework.stereotype.Component;

/** Opens the secretariat's form about an incident and brings what it says to the record. */
@Component
class IncidentForms {

    private final IncidentService incidents;
    private final PlaceService places;

    IncidentForms(IncidentService incidents, PlaceService places) {
        this.incidents = incidents;
        this.places = places;
    }

    void record(Runnable afterwards) {
        new IncidentForm(places.all()).openToRecord(data -> {
            Notices.done("concern.incident.recorded", incidents.record(data).toString());
            afterwards.run();
        });
    }

    void correct(IncidentRow incident, Runnable afterwards) {
        new IncidentForm(places.all()).openToCorrect(() -> seen(incident), (version, data, why) -> {
            incidents.correct(incident.id(), version, data, why);
            Notices.done("concern.incident.corrected", incident.number().toString());
            afterwards.run();
        });
    }

    private Seen<IncidentData> seen(IncidentRow incident) {
        var now = incidents.byNumber(incident.number().toString()).orElse(incident);
        return new Seen<>(now.version(), now.data());
    }
}
