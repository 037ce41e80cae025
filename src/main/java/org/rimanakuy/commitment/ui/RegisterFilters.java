package org.rimanakuy.commitment.ui;

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
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.Lateness;
import org.rimanakuy.commitment.Mover;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;

/** What to look for, and in what order. Tells its listener only what a person changed. */
final class RegisterFilters extends Div {

    private static final int TYPING_PAUSE_MILLISECONDS = 400;

    final TextField words = new TextField(getTranslation("commitment.view.search"));
    final Select<Headline> headline =
            Choices.constants(getTranslation("commitment.view.filter.headline"), Headline.values());
    final Select<ScheduleState> schedule =
            Choices.constants(getTranslation("commitment.view.filter.schedule"), ScheduleState.values());
    final Select<Weight> weight = Choices.constants(getTranslation("commitment.view.filter.weight"), Weight.values());
    final Select<Mover> mover = Choices.constants(getTranslation("commitment.view.filter.mover"), Mover.values());
    final Select<Lateness> late = Choices.constants(getTranslation("commitment.view.filter.late"), Lateness.values());
    final ComboBox<PartyRow> obligor = new ComboBox<>(getTranslation("commitment.view.filter.obligor"));
    final ComboBox<PartyRow> beneficiary = new ComboBox<>(getTranslation("commitment.view.filter.beneficiary"));
    final ComboBox<PlaceRow> place = new ComboBox<>(getTranslation("commitment.view.filter.place"));
    final ComboBox<AgreementRow> agreement = new ComboBox<>(getTranslation("commitment.view.filter.agreement"));
    final Checkbox withoutDeadline = new Checkbox(getTranslation("commitment.view.filter.no-deadline"));
    final Checkbox withoutFollowUp = new Checkbox(getTranslation("commitment.view.filter.no-follow-up"));
    final Checkbox withoutExamples = new Checkbox(getTranslation("commitment.view.filter.no-examples"));
    final Select<RegisterSort> sort = Choices.constants(getTranslation("commitment.view.sort"), RegisterSort.values());
    final Button clear = new Button(getTranslation("commitment.view.clear"));
    private final NativeDetails more = new NativeDetails();

    private final transient Choices choices;
    private RegisterState state = RegisterState.INITIAL;
    private boolean showing;

    RegisterFilters(Choices choices, Consumer<RegisterState> changed) {
        this.choices = choices;
        addClassName("register-filters");
        prepareWords();
        choices.parties(obligor);
        choices.parties(beneficiary);
        choices.places(place);
        choices.agreements(agreement);
        List.of(headline, schedule, weight, mover, late).forEach(field -> field.setEmptySelectionAllowed(true));
        List.of(obligor, beneficiary, place, agreement).forEach(field -> field.setClearButtonVisible(true));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(clicked -> changed.accept(state.with(RegisterFilter.ALL)));
        List<AbstractField<?, ?>> narrowing = List.of(
                headline,
                schedule,
                obligor,
                beneficiary,
                place,
                agreement,
                weight,
                mover,
                late,
                sort,
                withoutDeadline,
                withoutFollowUp,
                withoutExamples);
        words.addValueChangeListener(edited -> tell(changed));
        narrowing.forEach(field -> field.addValueChangeListener(edited -> tell(changed)));
        var fields = new Div();
        narrowing.forEach(fields::add);
        fields.add(clear);
        fields.addClassName("filter-fields");
        more.setContent(fields);
        more.addClassName("more-filters");
        add(words, more);
    }

    private void prepareWords() {
        words.setPlaceholder(getTranslation("commitment.view.search-hint"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(RegisterFilter.WORDS);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        words.addClassName("search");
    }

    /** Shows a state without telling anybody. */
    void show(RegisterState shown) {
        state = shown;
        showing = true;
        var filter = shown.filter();
        words.setValue(filter.words().orElse(""));
        headline.setValue(filter.headline().orElse(null));
        schedule.setValue(filter.schedule().orElse(null));
        obligor.setValue(filter.obligor().flatMap(choices::party).orElse(null));
        beneficiary.setValue(filter.beneficiary().flatMap(choices::party).orElse(null));
        place.setValue(filter.place().flatMap(choices::place).orElse(null));
        agreement.setValue(filter.agreement().flatMap(choices::agreement).orElse(null));
        weight.setValue(filter.weight().orElse(null));
        mover.setValue(filter.mover().orElse(null));
        late.setValue(filter.late().orElse(null));
        withoutDeadline.setValue(filter.withoutDeadline());
        withoutFollowUp.setValue(filter.withoutFollowUp());
        withoutExamples.setValue(filter.withoutExamples());
        sort.setValue(shown.sort());
        showing = false;
        clear.setEnabled(!filter.equals(RegisterFilter.ALL));
        more.setSummaryText(getTranslation("commitment.view.filters", set(filter)));
    }

    void open(boolean roomy) {
        more.setOpen(roomy);
    }

    private void tell(Consumer<RegisterState> changed) {
        if (!showing) {
            changed.accept(state.with(filter()).with(sort.getOptionalValue().orElse(RegisterSort.NEWEST)));
        }
    }

    private RegisterFilter filter() {
        return new RegisterFilter(
                Optional.of(words.getValue()),
                headline.getOptionalValue(),
                schedule.getOptionalValue(),
                obligor.getOptionalValue().map(PartyRow::id),
                beneficiary.getOptionalValue().map(PartyRow::id),
                place.getOptionalValue().map(PlaceRow::id),
                agreement.getOptionalValue().map(AgreementRow::id),
                weight.getOptionalValue(),
                mover.getOptionalValue(),
                late.getOptionalValue(),
                withoutDeadline.getValue(),
                withoutFollowUp.getValue(),
                withoutExamples.getValue());
    }

    /** How many filters are set beside the words. */
    private static long set(RegisterFilter filter) {
        var flags = (filter.withoutDeadline() ? 1 : 0)
                + (filter.withoutFollowUp() ? 1 : 0)
                + (filter.withoutExamples() ? 1 : 0);
        return flags
                + Stream.<Optional<?>>of(
                                filter.headline(),
                                filter.schedule(),
                                filter.obligor(),
                                filter.beneficiary(),
                                filter.place(),
                                filter.agreement(),
                                filter.weight(),
                                filter.mover(),
                                filter.late())
                        .filter(Optional::isPresent)
                        .count();
    }
}
