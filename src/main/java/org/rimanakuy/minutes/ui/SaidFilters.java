package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.SaidFilter;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.SoughtWords;
import org.rimanakuy.shell.PartialDateField;

/** What to look for in everything said. Tells its listener only what a person changed. */
final class SaidFilters extends Div {

    private static final int TYPING_PAUSE_MILLISECONDS = 400;

    final TextField words = new TextField(getTranslation("minutes.said.words"));
    final ComboBox<RoundtableRow> roundtable = new ComboBox<>(getTranslation("minutes.said.roundtable"));
    final ComboBox<PartyRow> party = new ComboBox<>(getTranslation("minutes.said.party"));
    final Select<LineKind> kind = new Select<>();
    final PartialDateField from = new PartialDateField(getTranslation("minutes.said.from"));
    final PartialDateField until = new PartialDateField(getTranslation("minutes.said.until"));
    final Checkbox withoutExamples = new Checkbox(getTranslation("minutes.said.no-examples"));
    final Button clear = new Button(getTranslation("minutes.said.clear"));

    private final NativeDetails more = new NativeDetails();
    private final transient SaidChoices choices;
    private boolean showing;

    SaidFilters(SaidChoices choices, Consumer<SaidFilter> changed) {
        this.choices = choices;
        addClassName("register-filters");
        prepareWords();
        choices.roundtables(roundtable);
        choices.parties(party);
        kind.setLabel(getTranslation("minutes.said.kind"));
        kind.setItems(LineKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : getTranslation(Changes.key(one)));
        kind.setEmptySelectionAllowed(true);
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(clicked -> changed.accept(SaidFilter.ALL));
        List<AbstractField<?, ?>> narrowing = List.of(roundtable, party, kind, withoutExamples);
        words.addValueChangeListener(edited -> tell(changed));
        narrowing.forEach(field -> field.addValueChangeListener(edited -> tell(changed)));
        from.addValueChangeListener(edited -> tell(changed));
        until.addValueChangeListener(edited -> tell(changed));
        var fields = new Div(roundtable, party, kind, from, until, withoutExamples, clear);
        fields.addClassName("filter-fields");
        more.setContent(fields);
        more.addClassName("more-filters");
        add(words, more);
    }

    private void prepareWords() {
        words.setPlaceholder(getTranslation("minutes.said.words-hint"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(SaidFilter.WORDS);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        words.addClassName("search");
    }

    /** Shows a filter without telling anybody. */
    void show(SaidFilter filter) {
        showing = true;
        words.setValue(filter.words().map(SoughtWords::typed).orElse(""));
        roundtable.setValue(filter.roundtable().flatMap(choices::roundtable).orElse(null));
        party.setValue(filter.party().flatMap(choices::party).orElse(null));
        kind.setValue(filter.kind().orElse(null));
        from.setValue(filter.from().orElse(null));
        until.setValue(filter.until().orElse(null));
        withoutExamples.setValue(filter.withoutExamples());
        showing = false;
        clear.setEnabled(!filter.equals(SaidFilter.ALL));
        more.setSummaryText(getTranslation("minutes.said.filters", set(filter)));
    }

    void open(boolean roomy) {
        more.setOpen(roomy);
    }

    /** A date that is not understood says so itself; until then it does not narrow anything. */
    private void tell(Consumer<SaidFilter> changed) {
        if (!showing && from.isUnderstood() && until.isUnderstood()) {
            changed.accept(filter());
        }
    }

    private SaidFilter filter() {
        return new SaidFilter(
                Optional.of(new SoughtWords(words.getValue())),
                roundtable.getOptionalValue().map(RoundtableRow::id),
                party.getOptionalValue().map(PartyRow::id),
                kind.getOptionalValue(),
                Optional.ofNullable(from.getValue()),
                Optional.ofNullable(until.getValue()),
                withoutExamples.getValue());
    }

    /** How many filters are set beside the words. */
    private static long set(SaidFilter filter) {
        return (filter.withoutExamples() ? 1 : 0)
                + Stream.<Optional<?>>of(
                                filter.roundtable(), filter.party(), filter.kind(), filter.from(), filter.until())
                        .filter(Optional::isPresent)
                        .count();
    }
}
