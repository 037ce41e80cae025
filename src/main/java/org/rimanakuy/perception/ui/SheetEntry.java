package org.rimanakuy.perception.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.perception.Instrument;
import org.rimanakuy.perception.Sheet;
import org.rimanakuy.perception.TypedSheets;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shell.Notices;

/** Types paper forms of one community, one a line, and says at once which lines make no sense. Ctrl + Enter saves. */
final class SheetEntry extends Div {

    private static final int LONGEST = 100_000;
    private static final int FAULTS = 10;

    final ComboBox<PlaceRow> community = new ComboBox<>(getTranslation("perception.enter.community"));
    final Select<Language> language = new Select<>();
    final TextArea lines = new TextArea(getTranslation("perception.enter.lines"));
    final Paragraph told = new Paragraph();
    final UnorderedList faults = new UnorderedList();
    final Button save = new Button(getTranslation("perception.enter.save"), clicked -> save());
    final Button undo = new Button(getTranslation("perception.enter.undo"), clicked -> undo());

    private final Instrument instrument;
    private final transient Entering entering;
    private transient @Nullable UUID last;

    /** What is done with the forms. */
    interface Entering {

        /** @return by which they can be taken back */
        UUID enter(List<Sheet> sheets);

        /** @return how many were taken out */
        int takeBack(UUID batch);
    }

    SheetEntry(Instrument instrument, List<PlaceRow> places, String order, Entering entering) {
        this.instrument = instrument;
        this.entering = entering;
        community.setItems(places);
        community.setItemLabelGenerator(PlaceRow::name);
        community.setRequiredIndicatorVisible(true);
        language.setLabel(getTranslation("perception.enter.language"));
        language.setItems(Language.ES, Language.QU);
        language.setItemLabelGenerator(one -> one == null ? "" : one.locale().getDisplayLanguage(getLocale()));
        language.setValue(Language.ES);
        lines.setHelperText(getTranslation("perception.enter.lines-help", order));
        lines.setMaxLength(LONGEST);
        lines.setMinHeight("12rem");
        lines.setWidthFull();
        lines.setValueChangeMode(ValueChangeMode.LAZY);
        lines.addValueChangeListener(typed -> tell());
        told.getElement().setAttribute("role", "status");
        faults.addClassName("faults");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        undo.setVisible(false);
        var about = new Div(community, language);
        about.addClassName("positions-filters");
        var acts = new Div(save, undo);
        acts.addClassName("row");
        add(new H2(getTranslation("perception.enter")), about, lines, told, faults, acts);
    }

    private TypedSheets tell() {
        var typed = TypedSheets.of(lines.getValue(), instrument);
        told.setText(
                lines.getValue().isBlank()
                        ? ""
                        : getTranslation(
                                "perception.enter.count",
                                typed.read().size(),
                                typed.faults().size()));
        faults.removeAll();
        typed.faults().stream()
                .limit(FAULTS)
                .forEach(fault -> faults.add(new ListItem(getTranslation(
                        "perception.fault.line",
                        fault.number(),
                        getTranslation(
                                fault.key(), fault.typed(), instrument.items().size(), instrument.top())))));
        lines.setInvalid(!typed.faults().isEmpty());
        return typed;
    }

    private void save() {
        var typed = tell();
        var place = community.getValue();
        community.setInvalid(place == null);
        if (place == null) {
            community.setErrorMessage(getTranslation("perception.enter.no-community"));
            community.focus();
            return;
        }
        if (!typed.faults().isEmpty() || typed.read().isEmpty()) {
            Notices.refused("perception.enter.bad");
            lines.focus();
            return;
        }
        try {
            last = entering.enter(typed.read().stream()
                    .map(line -> new Sheet(place.id(), line.values(), line.why(), language.getValue()))
                    .toList());
        } catch (Refusal refused) {
            Notices.refused(refused);
            return;
        }
        Notices.done("perception.enter.saved", typed.read().size(), place.name());
        lines.clear();
        undo.setVisible(true);
        lines.focus();
    }

    private void undo() {
        if (last != null) {
            try {
                Notices.done("perception.enter.undone", entering.takeBack(last));
                last = null;
                undo.setVisible(false);
            } catch (Refusal refused) {
                Notices.refused(refused);
            }
        }
    }
}
