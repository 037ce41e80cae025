package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.Presence;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shell.Lines;

/** From which hour to which somebody was in the room, within the form about them. */
final class PresenceLine implements Lines.Line<Presence> {

    final TimePicker arrived = new TimePicker(I18NProvider.translate("dialogue.attendee-form.arrived"));
    final TimePicker left = new TimePicker(I18NProvider.translate("dialogue.attendee-form.left"));

    private final RoomClock hours;

    PresenceLine(RoomClock hours) {
        this.hours = hours;
        left.setClearButtonVisible(true);
        left.setPlaceholder(I18NProvider.translate("dialogue.attendee-form.still-there"));
    }

    @Override
    public List<Component> fields() {
        return List.of(arrived, left);
    }

    @Override
    public void show(Presence presence) {
        arrived.setValue(minute(presence.arrivedAt()));
        left.setValue(presence.leftAt() == null ? null : minute(presence.leftAt()));
    }

    @Override
    public Presence read() {
        if (arrived.getValue() == null) {
            throw new InvalidInputRefusal("dialogue.attendee-form.arrival-missing");
        }
        return new Presence(hours.at(arrived.getValue()), at(left.getValue()));
    }

    private @Nullable Instant at(@Nullable LocalTime hour) {
        return hour == null ? null : hours.at(hour);
    }

    private LocalTime minute(Instant at) {
        return hours.hour(at).truncatedTo(ChronoUnit.MINUTES);
    }
}
