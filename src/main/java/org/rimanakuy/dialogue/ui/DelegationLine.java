package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.DelegationRole;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shell.Lines;

/** A party's place at the table within the form of a roundtable. */
final class DelegationLine implements Lines.Line<Delegation> {

    final ComboBox<PartyRow> party = new ComboBox<>(I18NProvider.translate("dialogue.table-form.party"));
    final Select<DelegationRole> role = new Select<>();
    final IntegerField seats = new IntegerField(I18NProvider.translate("dialogue.table-form.seats-count"));
    final EmailField email = new EmailField(I18NProvider.translate("dialogue.table-form.email"));
    final Checkbox required = new Checkbox(I18NProvider.translate("dialogue.table-form.required"));

    private final transient List<PartyRow> parties;

    DelegationLine(List<PartyRow> parties) {
        this.parties = parties;
        party.setItems(parties);
        party.setItemLabelGenerator(PartyRow::name);
        role.setLabel(I18NProvider.translate("dialogue.table-form.role"));
        role.setItems(DelegationRole.values());
        role.setItemLabelGenerator(one -> one == null ? "" : I18NProvider.translate(Changes.key(one)));
        role.setValue(DelegationRole.MEMBER);
        email.setManualValidation(true);
    }

    @Override
    public List<Component> fields() {
        return List.of(party, role, seats, email, required);
    }

    @Override
    public void show(Delegation value) {
        party.setValue(PartyChoice.of(value.party(), parties));
        role.setValue(value.role());
        seats.setValue(value.seats());
        email.setValue(Objects.requireNonNullElse(value.email(), ""));
        required.setValue(value.required());
    }

    @Override
    public Delegation read() {
        if (party.getValue() == null || role.getValue() == null) {
            throw new InvalidInputRefusal("dialogue.table-form.delegation-incomplete");
        }
        return new Delegation(
                party.getValue().id(), role.getValue(), seats.getValue(), required.getValue(), email.getValue());
    }
}
