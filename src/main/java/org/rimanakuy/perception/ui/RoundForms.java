package org.rimanakuy.perception.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import org.rimanakuy.perception.Instrument;
import org.rimanakuy.perception.InstrumentService;
import org.rimanakuy.perception.PerceptionService;
import org.rimanakuy.perception.RoundData;
import org.rimanakuy.perception.RoundRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Seen;
import org.springframework.stereotype.Component;

/** Opens the forms about rounds and instruments and brings what they say to the record. */
@Component
class RoundForms {

    private final PerceptionService perception;
    private final InstrumentService instruments;
    private final PlaceService places;

    RoundForms(PerceptionService perception, InstrumentService instruments, PlaceService places) {
        this.perception = perception;
        this.instruments = instruments;
        this.places = places;
    }

    List<Instrument> instruments() {
        return instruments.all();
    }

    void open() {
        new RoundForm(instruments.all(), places.all()).openToRecord(data -> {
            perception.open(data);
            Notices.done("perception.round.recorded", data.code());
            UI.getCurrent().navigate(RoundView.class, new RouteParameters(new RouteParam(RoundView.CODE, data.code())));
        });
    }

    void correct(RoundRow round, Runnable afterwards) {
        new RoundForm(instruments.all(), places.all()).openToCorrect(() -> seen(round), (version, data, why) -> {
            perception.correct(round, version, data, why);
            afterwards.run();
        });
    }

    void define(Runnable afterwards) {
        new InstrumentForm().openToRecord(instrument -> {
            instruments.define(instrument);
            Notices.done("perception.instrument-form.recorded", instrument.name());
            afterwards.run();
        });
    }

    private Seen<RoundData> seen(RoundRow round) {
        var now = perception.byCode(round.data().code()).orElse(round);
        return new Seen<>(now.version(), now.data());
    }
}
