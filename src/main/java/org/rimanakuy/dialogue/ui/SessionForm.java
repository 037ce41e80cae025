package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.dialogue.SessionKind;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Plans a session, or corrects what was planned. Days and hours are those of the clock in the room. */
final class SessionForm extends RecordForm<SessionData> {

    final ComboBox<RoundtableRow> roundtable = required(field("roundtable", new ComboBox<>()));
    final Select<SessionKind> kind = choice("kind", SessionKind.values());
    final TextField title = required(wide(line("title", Text.TITLE)));
    final PartialDateField heldOn = required(field("heldOn", new PartialDateField(label("heldOn"))));
    final ComboBox<ZoneId> zone = required(field("zone", new ComboBox<>()));
    final TimePicker startsAt = field("startsAt", new TimePicker());
    final TimePicker endsAt = field("endsAt", new TimePicker());
    final TextField venue = line("venue", Text.TITLE);
    final ComboBox<PlaceRow> place = field("place", new ComboBox<>());
    final CheckboxGroup<Language> languages = field("languages", new CheckboxGroup<>());
    final TextField interpreter = line("interpreter", Text.TITLE);
    final TextField drafter = line("drafter", Text.TITLE);
    final TextField source = line("source", Text.SOURCE);
    final TextArea note = words("note", Text.NOTE);

    private final transient List<RoundtableRow> roundtables;
    private final transient List<PlaceRow> places;

    /** @param ours the register's zone */
    SessionForm(List<RoundtableRow> roundtables, List<PlaceRow> places, ZoneId ours) {
        super("dialogue.session-form");
        this.roundtables = roundtables;
        this.places = places;
        setWidth("min(56rem, 100%)");
        roundtable.setItems(roundtables);
        roundtable.setItemLabelGenerator(RoundtableRow::name);
        roundtable.setHelperText(label("roundtableHelp"));
        roundtable.addValueChangeListener(chosen -> propose(chosen.getValue()));
        title.setEnabled(false);
        languages.setEnabled(false);
        place.setItems(places);
        place.setItemLabelGenerator(PlaceRow::name);
        place.setClearButtonVisible(true);
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setValue(ours);
        kind.setValue(SessionKind.ORDINARY);
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(one -> getTranslation(Changes.key(one)));
        interpreter.setHelperText(label("interpreterRule"));
        refusedAt("dialogue.refusal.day-needed", heldOn);
        refusedAt("dialogue.refusal.session-ends-before", endsAt);
    }

    /** Begins with what the roundtable usually does. */
    SessionForm at(RoundtableRow table) {
        roundtable.setValue(table);
        return this;
    }

    /** Once, and into fields that wait for it: over a slow connection it would push out what was entered meanwhile. */
    private void propose(@Nullable RoundtableRow table) {
        if (table == null || title.isEnabled()) {
            return;
        }
        if (languages.isEmpty()) {
            languages.setValue(Set.copyOf(table.data().languages()));
        }
        if (title.isEmpty()) {
            title.setValue(getTranslation("dialogue.session-form.usual-title", table.name()));
        }
        languages.setEnabled(true);
        title.setEnabled(true);
    }

    @Override
    protected void show(SessionData data) {
        title.setValue(data.title());
        languages.setValue(Set.copyOf(data.languages()));
        roundtables.stream()
                .filter(row -> row.id().equals(data.roundtable()))
                .findFirst()
                .ifPresent(roundtable::setValue);
        roundtable.setReadOnly(true);
        roundtable.setHelperText(null);
        kind.setValue(data.kind());
        heldOn.setValue(data.heldOn());
        zone.setValue(data.zone());
        startsAt.setValue(hour(data.startsAt(), data.zone()));
        endsAt.setValue(hour(data.endsAt(), data.zone()));
        venue.setValue(Objects.requireNonNullElse(data.venue(), ""));
        place.setValue(places.stream()
                .filter(row -> row.id().equals(data.place()))
                .findFirst()
                .orElse(null));
        interpreter.setValue(Objects.requireNonNullElse(data.interpreter(), ""));
        drafter.setValue(Objects.requireNonNullElse(data.drafter(), ""));
        source.setValue(Objects.requireNonNullElse(data.source(), ""));
        note.setValue(Objects.requireNonNullElse(data.note(), ""));
    }

    @Override
    protected SessionData read() {
        var at = place.getValue();
        var date = Objects.requireNonNull(heldOn.getValue());
        return new SessionData(
                roundtable.getValue().id(),
                kind.getValue(),
                title.getValue(),
                date,
                instant(startsAt.getValue()),
                instant(endsAt.getValue()),
                zone.getValue(),
                at == null ? null : at.id(),
                venue.getValue(),
                List.of(Language.values()).stream()
                        .filter(languages.getValue()::contains)
                        .toList(),
                interpreter.getValue(),
                drafter.getValue(),
                note.getValue(),
                source.getValue());
    }

    @Override
    protected String told(Object value) {
        return switch (value) {
            case Instant at -> String.valueOf(hour(at, zone.getValue()));
            default ->
                places.stream()
                        .filter(row -> row.id().equals(value))
                        .map(PlaceRow::name)
                        .findFirst()
                        .orElse(value.toString());
        };
    }

    private static @Nullable LocalTime hour(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone).toLocalTime();
    }

    private @Nullable Instant instant(@Nullable LocalTime hour) {
        if (hour == null) {
            return null;
        }
        var day = Objects.requireNonNull(heldOn.day("dialogue.refusal.day-needed"));
        return day.atTime(hour).atZone(zone.getValue()).toInstant();
    }
}
