package org.rimanakuy.place.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.rimanakuy.place.HolidayData;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Asks for a day on which nobody works here, and what made it one. */
final class HolidayForm extends RecordForm<HolidayData> {

    final PartialDateField day = required(field("day", new PartialDateField(label("day"))));
    final TextField name = required(line("name", Text.TITLE));
    final TextField source = required(wide(line("source", Text.SOURCE)));

    HolidayForm() {
        super("place.holiday");
        refusedAt("place.refusal.holiday-day", day);
        refusedAt("place.refusal.holiday-already", day);
        refusedAt("place.refusal.holiday-taken", day);
    }

    @Override
    protected void show(HolidayData data) {
        day.setValue(data.day());
        name.setValue(data.name());
        source.setValue(data.source());
    }

    @Override
    protected HolidayData read() {
        return new HolidayData(Objects.requireNonNull(day.getValue()), name.getValue(), source.getValue());
    }
}
