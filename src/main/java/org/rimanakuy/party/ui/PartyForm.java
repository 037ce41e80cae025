package org.rimanakuy.party.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Records an organisation, or corrects what is on record about it. */
final class PartyForm extends RecordForm<PartyData> {

    final TextField name = required(line("name", Text.TITLE));
    final TextField shortName = line("shortName", PartyData.SHORT_NAME);
    final TextField code = required(line("code", Text.CODE));
    final Select<PartyKind> kind = required(choice("kind", PartyKind.values()));
    final ComboBox<PlaceRow> place = field("place", new ComboBox<>());
    final TextField source = line("source", Text.SOURCE);
    final TextArea note = words("note", Text.NOTE);

    private final transient Map<PlaceId, PlaceRow> places;

    PartyForm(Collection<PlaceRow> places) {
        super("party.form");
        this.places = places.stream().collect(Collectors.toMap(PlaceRow::id, row -> row));
        place.setItems(places);
        place.setItemLabelGenerator(PlaceRow::name);
        place.setClearButtonVisible(true);
        shortName.setHelperText(getTranslation("party.form.short-name-rule"));
        code.setHelperText(getTranslation("party.form.code-rule"));
        refusedAt("party.refusal.code-taken", code);
    }

    @Override
    protected void show(PartyData data) {
        name.setValue(data.name());
        shortName.setValue(Objects.requireNonNullElse(data.shortName(), ""));
        code.setValue(data.code());
        kind.setValue(data.kind());
        place.setValue(data.place() == null ? null : places.get(data.place()));
        source.setValue(Objects.requireNonNullElse(data.source(), ""));
        note.setValue(Objects.requireNonNullElse(data.note(), ""));
    }

    @Override
    protected PartyData read() {
        var at = place.getValue();
        return new PartyData(
                code.getValue(),
                name.getValue(),
                shortName.getValue(),
                kind.getValue(),
                at == null ? null : at.id(),
                note.getValue(),
                source.getValue());
    }

    @Override
    protected String told(Object value) {
        return value instanceof PlaceId id && places.get(id) instanceof PlaceRow row ? row.name() : super.told(value);
    }
}
