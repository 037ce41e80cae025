package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.rimanakuy.dialogue.Renewal;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.Lines;
import org.rimanakuy.shell.PartialDateField;

/** A renewal within the form of a roundtable. */
final class RenewalLine implements Lines.Line<Renewal> {

    final TextField instrument = new TextField(I18NProvider.translate("dialogue.table-form.renewal-instrument"));
    final PartialDateField renewedOn = new PartialDateField(I18NProvider.translate("dialogue.table-form.renewed-on"));
    final PartialDateField validUntil = new PartialDateField(I18NProvider.translate("dialogue.table-form.valid-until"));

    RenewalLine() {
        instrument.setMaxLength(Text.SOURCE);
    }

    @Override
    public List<Component> fields() {
        return List.of(instrument, renewedOn, validUntil);
    }

    @Override
    public void show(Renewal value) {
        instrument.setValue(value.instrument());
        renewedOn.setValue(value.renewedOn());
        validUntil.setValue(value.validUntil());
    }

    @Override
    public Renewal read() {
        if (instrument.getValue().isBlank() || !renewedOn.isUnderstood() || !validUntil.isUnderstood()) {
            throw new InvalidInputRefusal("dialogue.table-form.renewal-incomplete");
        }
        return new Renewal(instrument.getValue(), renewedOn.getValue(), validUntil.getValue());
    }
}
