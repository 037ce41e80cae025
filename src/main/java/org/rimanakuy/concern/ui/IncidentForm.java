package org.rimanakuy.concern.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.concern.Account;
import org.rimanakuy.concern.IncidentData;
import org.rimanakuy.concern.IncidentKind;
import org.rimanakuy.concern.Severity;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.Lines;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Records an incident with what each side says of it, or corrects it. */
final class IncidentForm extends RecordForm<IncidentData> {

    final PartialDateField from = required(field("from", new PartialDateField(label("from"))));
    final PartialDateField to = field("to", new PartialDateField(label("to")));
    final ComboBox<PlaceRow> place = required(field("place", new ComboBox<>()));
    final Select<IncidentKind> kind = required(field("kind", new Select<>()));
    final Select<Severity> severity = required(field("severity", new Select<>()));
    final TextArea text = required(words("text", Text.NOTE));
    final TextField source = required(wide(line("source", Text.SOURCE)));
    final Lines<Account> accounts = new Lines<>("concern.incident.accounts", AccountLine::new, this::changed);

    private final transient List<PlaceRow> places;

    IncidentForm(List<PlaceRow> places) {
        super("concern.incident");
        this.places = places;
        setWidth("min(50rem, 100%)");
        to.setHelperText(getTranslation("concern.incident.to-help"));
        text.setHelperText(getTranslation("concern.incident.text-help"));
        place.setLabel(label("place"));
        place.setItems(places);
        place.setItemLabelGenerator(PlaceRow::name);
        kind.setLabel(label("kind"));
        kind.setItems(IncidentKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : getTranslation(Changes.key(one)));
        severity.setLabel(label("severity"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(one -> one == null ? "" : getTranslation(Changes.key(one)));
        across(accounts);
        refusedAt("concern.refusal.later", from);
        refusedAt("concern.refusal.year-of-number", from);
        refusedAt("concern.refusal.ends-before", to);
    }

    @Override
    protected void show(IncidentData data) {
        from.setValue(data.from());
        to.setValue(data.to());
        places.stream().filter(row -> row.id().equals(data.place())).findFirst().ifPresent(place::setValue);
        kind.setValue(data.kind());
        severity.setValue(data.severity());
        text.setValue(data.text());
        source.setValue(data.source());
        accounts.show(data.accounts());
    }

    @Override
    protected IncidentData read() {
        return new IncidentData(
                Objects.requireNonNull(from.getValue()),
                to.getValue(),
                Objects.requireNonNull(place.getValue()).id(),
                Objects.requireNonNull(kind.getValue()),
                Objects.requireNonNull(severity.getValue()),
                text.getValue(),
                accounts.read(),
                source.getValue());
    }
}
