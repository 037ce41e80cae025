package org.rimanakuy.perception.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.perception.Instrument;
import org.rimanakuy.perception.Manner;
import org.rimanakuy.perception.RoundData;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.DayPicker;
import org.rimanakuy.shell.RecordForm;

/** Opens a round, or corrects what is said of it. */
final class RoundForm extends RecordForm<RoundData> {

    final TextField code = required(line("code", Text.CODE));
    final TextField title = required(line("title", Text.TITLE));
    final Select<Instrument> instrument = required(field("instrument", new Select<>()));
    final ComboBox<PlaceRow> place = field("place", new ComboBox<>());
    final DayPicker askedFrom = required(field("askedFrom", new DayPicker(label("askedFrom"))));
    final DayPicker askedTo = required(field("askedTo", new DayPicker(label("askedTo"))));
    final Select<Manner> manner = required(field("manner", new Select<>()));
    final TextField askedBy = required(line("askedBy", Text.TITLE));

    private final transient List<Instrument> instruments;
    private final transient List<PlaceRow> places;

    RoundForm(List<Instrument> instruments, List<PlaceRow> places) {
        super("perception.round");
        this.instruments = instruments;
        this.places = places;
        code.setHelperText(getTranslation("perception.round.code-help"));
        instrument.setLabel(label("instrument"));
        instrument.setItems(instruments);
        instrument.setItemLabelGenerator(one -> one == null ? "" : one.name());
        instrument.setValue(instruments.getFirst());
        place.setLabel(label("place"));
        place.setHelperText(getTranslation("perception.round.place-help"));
        place.setItems(places);
        place.setItemLabelGenerator(PlaceRow::name);
        place.setClearButtonVisible(true);
        manner.setLabel(label("manner"));
        manner.setItems(Manner.values());
        manner.setItemLabelGenerator(one -> one == null ? "" : getTranslation(Changes.key(one)));
        manner.setValue(Manner.PAPER);
        refusedAt("perception.refusal.round-code", code);
        refusedAt("perception.refusal.code-taken", code);
        refusedAt("perception.refusal.ends-before", askedTo);
    }

    @Override
    protected void show(RoundData data) {
        code.setValue(data.code());
        code.setReadOnly(true);
        title.setValue(data.title());
        instruments.stream()
                .filter(one -> one.code().equals(data.instrument()))
                .findFirst()
                .ifPresent(instrument::setValue);
        instrument.setReadOnly(true);
        places.stream().filter(row -> row.id().equals(data.place())).findFirst().ifPresent(place::setValue);
        askedFrom.setValue(data.askedFrom());
        askedTo.setValue(data.askedTo());
        manner.setValue(data.manner());
        askedBy.setValue(data.askedBy());
    }

    @Override
    protected RoundData read() {
        var at = place.getValue();
        return new RoundData(
                code.getValue(),
                title.getValue(),
                Objects.requireNonNull(instrument.getValue()).code(),
                at == null ? null : at.id(),
                Objects.requireNonNull(askedFrom.getValue()),
                Objects.requireNonNull(askedTo.getValue()),
                Objects.requireNonNull(manner.getValue()),
                askedBy.getValue());
    }
}
