package org.rimanakuy.party.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Records that from a date one party answers for another, or corrects it. */
final class SuccessionForm extends RecordForm<SuccessionData> {

    final ComboBox<PartyRow> predecessor = required(field("predecessor", new ComboBox<>()));
    final ComboBox<PartyRow> successor = required(field("successor", new ComboBox<>()));
    final PartialDateField effectiveOn = required(field("effectiveOn", new PartialDateField(label("effectiveOn"))));
    final TextField basis = line("basis", Text.SOURCE);
    final TextField source = line("source", Text.SOURCE);

    private final transient Map<PartyId, PartyRow> parties;

    SuccessionForm(List<PartyRow> parties) {
        super("party.form.succession");
        this.parties = parties.stream().collect(Collectors.toMap(PartyRow::id, row -> row));
        for (var field : List.of(predecessor, successor)) {
            field.setItems(parties);
            field.setItemLabelGenerator(PartyRow::name);
            field.setManualValidation(true);
        }
        basis.setHelperText(getTranslation("party.form.succession.basis-rule"));
        refusedAt("party.refusal.second-successor", predecessor);
        refusedAt("party.refusal.succeeds-itself", successor);
        refusedAt("party.refusal.circle", successor);
    }

    SuccessionForm from(PartyRow party) {
        predecessor.setValue(parties.get(party.id()));
        return this;
    }

    @Override
    protected void show(SuccessionData data) {
        predecessor.setValue(parties.get(data.predecessor()));
        successor.setValue(parties.get(data.successor()));
        effectiveOn.setValue(data.effectiveOn());
        basis.setValue(Objects.requireNonNullElse(data.basis(), ""));
        source.setValue(Objects.requireNonNullElse(data.source(), ""));
    }

    @Override
    protected SuccessionData read() {
        return new SuccessionData(
                predecessor.getValue().id(),
                successor.getValue().id(),
                Objects.requireNonNull(effectiveOn.getValue()),
                basis.getValue(),
                source.getValue());
    }

    @Override
    protected String told(Object value) {
        return value instanceof PartyId id && parties.get(id) instanceof PartyRow row
                ? row.spokenName()
                : super.told(value);
    }
}
