package org.rimanakuy.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.agreement.Signature;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shell.Lines;

/** A party, its role, and whether it signed, within the form of an agreement. */
final class PartyLine implements Lines.Line<AgreementParty> {

    final ComboBox<PartyRow> party = new ComboBox<>(I18NProvider.translate("agreement.form.parties.party"));
    final Select<PartyRole> role = new Select<>();
    final Select<Signature> signature = new Select<>();

    private final transient List<PartyRow> parties;

    PartyLine(List<PartyRow> parties) {
        this.parties = parties;
        party.setItems(parties);
        party.setItemLabelGenerator(PartyRow::name);
        role.setLabel(I18NProvider.translate("agreement.form.parties.role"));
        role.setItems(PartyRole.values());
        role.setItemLabelGenerator(one -> one == null ? "" : I18NProvider.translate(Changes.key(one)));
        signature.setLabel(I18NProvider.translate("agreement.form.parties.signature"));
        signature.setItems(Signature.values());
        signature.setItemLabelGenerator(one -> one == null ? "" : I18NProvider.translate(Changes.key(one)));
        signature.setEmptySelectionAllowed(true);
        signature.setPlaceholder(I18NProvider.translate("agreement.view.signature-unknown"));
        signature.setEmptySelectionCaption(I18NProvider.translate("agreement.view.signature-unknown"));
    }

    @Override
    public List<Component> fields() {
        return List.of(party, role, signature);
    }

    @Override
    public void show(AgreementParty value) {
        parties.stream()
                .filter(row -> row.id().equals(value.party()))
                .findFirst()
                .ifPresent(party::setValue);
        role.setValue(value.role());
        signature.setValue(value.signature());
    }

    @Override
    public AgreementParty read() {
        if (party.getValue() == null || role.getValue() == null) {
            throw new InvalidInputRefusal("agreement.form.parties.incomplete");
        }
        return new AgreementParty(party.getValue().id(), role.getValue(), signature.getValue());
    }
}
