package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.rimanakuy.dialogue.AttendeeData;
import org.rimanakuy.dialogue.Presence;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData.Sex;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.Lines;
import org.rimanakuy.shell.RecordForm;

/** Takes in somebody who is on no list, or corrects what was noted about somebody who came. */
final class AttendeeForm extends RecordForm<AttendeeData> {

    final TextField person = required(line("person", Text.TITLE));
    final ComboBox<PartyRow> party = required(field("party", new ComboBox<>()));
    final Select<Capacity> capacity = required(choice("capacity", Capacity.values()));
    final Select<Sex> sex = optional(choice("sex", Sex.values()), "dialogue.attendee-form.unsaid");
    final Lines<Presence> presences;

    private final transient List<PartyRow> parties;
    private final RoomClock hours;

    AttendeeForm(List<PartyRow> parties, RoomClock hours) {
        super("dialogue.attendee-form");
        this.parties = parties;
        this.hours = hours;
        party.setItems(parties);
        party.setItemLabelGenerator(PartyRow::name);
        capacity.setValue(Capacity.TITULAR);
        sex.setHelperText(label("sexRule"));
        presences = new Lines<>("dialogue.attendee-form.presences", () -> new PresenceLine(hours), this::changed);
        across(presences);
        refusedAt("dialogue.refusal.already-listed", person);
    }

    @Override
    protected void show(AttendeeData data) {
        person.setValue(data.person());
        parties.stream()
                .filter(row -> row.id().equals(data.party()))
                .findFirst()
                .ifPresent(party::setValue);
        capacity.setValue(data.capacity());
        sex.setValue(data.sex());
        presences.show(data.presences());
    }

    @Override
    protected AttendeeData read() {
        return new AttendeeData(
                party.getValue().id(),
                person.getValue(),
                capacity.getValue(),
                sex.getValue(),
                presences.read());
    }

    @Override
    protected String told(Object value) {
        return switch (value) {
            case Presence presence ->
                hours.hour(presence.arrivedAt()) + "–" + (presence.leftAt() == null ? "" : hours.hour(presence.leftAt()));
            case PartyId id ->
                parties.stream()
                        .filter(row -> row.id().equals(id))
                        .map(PartyRow::spokenName)
                        .findFirst()
                        .orElse(id.toString());
            default -> value.toString();
        };
    }
}
