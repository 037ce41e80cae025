package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.dialogue.Seat;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.Lines;

/** A person who sits for a delegation within the form of a roundtable. */
final class SeatLine implements Lines.Line<Seat> {

    final TextField person = new TextField(I18NProvider.translate("dialogue.table-form.person"));
    final ComboBox<PartyRow> party = new ComboBox<>(I18NProvider.translate("dialogue.table-form.sits-for"));
    final Select<Capacity> capacity = new Select<>();
    final EmailField email = new EmailField(I18NProvider.translate("dialogue.table-form.email"));

    private final transient List<PartyRow> parties;

    SeatLine(List<PartyRow> parties) {
        this.parties = parties;
        person.setMaxLength(Text.TITLE);
        party.setItems(parties);
        party.setItemLabelGenerator(PartyRow::name);
        capacity.setLabel(I18NProvider.translate("dialogue.table-form.capacity"));
        capacity.setItems(Capacity.values());
        capacity.setItemLabelGenerator(one -> one == null ? "" : I18NProvider.translate(Changes.key(one)));
        capacity.setValue(Capacity.TITULAR);
        email.setManualValidation(true);
    }

    @Override
    public List<Component> fields() {
        return List.of(person, party, capacity, email);
    }

    @Override
    public void show(Seat value) {
        person.setValue(value.person());
        party.setValue(PartyChoice.of(value.party(), parties));
        capacity.setValue(value.capacity());
        email.setValue(Objects.requireNonNullElse(value.email(), ""));
    }

    @Override
    public Seat read() {
        if (person.getValue().isBlank() || party.getValue() == null || capacity.getValue() == null) {
            throw new InvalidInputRefusal("dialogue.table-form.seat-incomplete");
        }
        return new Seat(party.getValue().id(), person.getValue(), capacity.getValue(), email.getValue());
    }
}
