package org.rimanakuy.place.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.Setting;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Records a place, or corrects one; what it may lie in follows from its level, which never changes afterwards. */
final class PlaceForm extends RecordForm<PlaceData> {

    final Select<PlaceLevel> level = required(choice("level", PlaceLevel.values()));
    final ComboBox<PlaceRow> parent = field("parent", new ComboBox<>());
    final TextField name = required(line("name", Text.TITLE));
    final TextField code = required(line("code", Text.CODE));
    final Select<Setting> setting = optional(choice("setting", Setting.values()), "place.form.setting-unknown");
    final TextField source = line("source", Text.SOURCE);
    final BigDecimalField latitude = field("latitude", new BigDecimalField());
    final BigDecimalField longitude = field("longitude", new BigDecimalField());

    private final transient List<PlaceRow> places;
    private final transient Map<PlaceId, PlaceRow> byId;

    PlaceForm(List<PlaceRow> places) {
        super("place.form");
        this.places = places;
        this.byId = places.stream().collect(Collectors.toMap(PlaceRow::id, row -> row));
        parent.setManualValidation(true);
        parent.setItemLabelGenerator(PlaceRow::name);
        parent.setHelperText(getTranslation("place.form.parent-rule"));
        code.setHelperText(getTranslation("place.form.code-rule"));
        latitude.setHelperText(getTranslation("place.form.degrees-rule"));
        level.addValueChangeListener(chosen -> offerParents(chosen.getValue()));
        offerParents(null);
        refusedAt("place.refusal.code-taken", code);
        refusedAt("place.refusal.wrong-parent", parent);
    }

    /** Starts with a place inside this one, as the person is looking at it. */
    PlaceForm within(PlaceRow outer) {
        if (outer.level() != PlaceLevel.COMMUNITY) {
            level.setValue(PlaceLevel.values()[outer.level().ordinal() + 1]);
            parent.setValue(outer);
        }
        return this;
    }

    @Override
    protected void show(PlaceData data) {
        level.setValue(data.level());
        level.setReadOnly(true);
        parent.setValue(data.parent() == null ? null : byId.get(data.parent()));
        name.setValue(data.name());
        code.setValue(data.code());
        setting.setValue(data.setting());
        latitude.setValue(data.latitude());
        longitude.setValue(data.longitude());
        source.setValue(Objects.requireNonNullElse(data.source(), ""));
    }

    @Override
    protected PlaceData read() {
        var within = parent.getValue();
        return new PlaceData(
                code.getValue(),
                name.getValue(),
                level.getValue(),
                within == null ? null : within.id(),
                setting.getValue(),
                latitude.getValue(),
                longitude.getValue(),
                source.getValue());
    }

    @Override
    protected String told(Object value) {
        return value instanceof PlaceId id && byId.get(id) instanceof PlaceRow row ? row.name() : super.told(value);
    }

    private void offerParents(@Nullable PlaceLevel chosen) {
        var above = chosen == null ? null : chosen.above().orElse(null);
        parent.setItems(places.stream().filter(row -> row.level() == above).toList());
        parent.setVisible(above != null);
    }
}
