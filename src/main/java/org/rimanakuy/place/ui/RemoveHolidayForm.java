package org.rimanakuy.place.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.rimanakuy.place.HolidayRow;
import org.rimanakuy.place.RemoveHoliday;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks why a day is no local holiday after all. */
final class RemoveHolidayForm extends RecordForm<RemoveHoliday> {

    final TextArea why = required(words("why", Text.NOTE));

    private final transient HolidayRow holiday;

    RemoveHolidayForm(HolidayRow holiday) {
        super("place.holiday-removal");
        this.holiday = holiday;
    }

    @Override
    protected void show(RemoveHoliday removed) {
        why.setValue(removed.why());
    }

    @Override
    protected RemoveHoliday read() {
        return new RemoveHoliday(holiday.id(), holiday.version(), why.getValue());
    }
}
