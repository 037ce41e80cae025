package org.rimanakuy.overdue.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.commitment.Mover;
import org.rimanakuy.commitment.TallyBy;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Choosing;

/** By what the counts are told apart, and what they are narrowed to. */
final class BoardFilters extends Div {

    final Select<TallyBy> by = constants("by", TallyBy.values(), one -> "overdue.board.by." + one);
    final Select<BoardAge> age = constants("age", BoardAge.values(), one -> "overdue.board.age." + one);
    final ComboBox<PartyRow> obligor = new ComboBox<>(getTranslation("overdue.board.filter.obligor"));
    final ComboBox<PartyRow> beneficiary = new ComboBox<>(getTranslation("overdue.board.filter.beneficiary"));
    final ComboBox<AgreementRow> agreement = new ComboBox<>(getTranslation("overdue.board.filter.agreement"));
    final Select<Weight> weight = constants("weight", Weight.values(), Changes::key);
    final Select<Mover> mover = constants("mover", Mover.values(), Changes::key);
    private boolean showing;

    BoardFilters(PartyService parties, AgreementService agreements, Consumer<BoardState> changed) {
        addClassName("positions-filters");
        Choosing.from(obligor, parties::all, PartyRow::spokenName);
        Choosing.from(beneficiary, parties::all, PartyRow::spokenName);
        Choosing.from(agreement, agreements::all, row -> row.code() + " · " + row.title());
        List.of(obligor, beneficiary, agreement).forEach(field -> field.setClearButtonVisible(true));
        List.of(weight, mover).forEach(field -> field.setEmptySelectionAllowed(true));
        List<AbstractField<?, ?>> all = List.of(by, age, obligor, beneficiary, agreement, weight, mover);
        all.forEach(field -> {
            field.addValueChangeListener(edited -> {
                if (!showing) {
                    changed.accept(state());
                }
            });
            add(field);
        });
        List.of(by, age, weight, mover).forEach(field -> field.setWidth("min(100%, 18rem)"));
    }

    private <E extends Enum<E>> Select<E> constants(String name, E[] all, Function<E, String> key) {
        var field = new Select<E>();
        field.setLabel(getTranslation("overdue.board.filter." + name));
        field.setItems(all);
        field.setItemLabelGenerator(one -> one == null ? "" : getTranslation(key.apply(one)));
        return field;
    }

    /** Shows a state without telling anybody. */
    void show(BoardState state) {
        showing = true;
        by.setValue(state.by());
        age.setValue(state.age());
        obligor.setValue(state.obligor().orElse(null));
        beneficiary.setValue(state.beneficiary().orElse(null));
        agreement.setValue(state.agreement().orElse(null));
        weight.setValue(state.weight().orElse(null));
        mover.setValue(state.mover().orElse(null));
        showing = false;
    }

    private BoardState state() {
        return new BoardState(
                by.getOptionalValue().orElse(TallyBy.PROMISOR),
                obligor.getOptionalValue(),
                beneficiary.getOptionalValue(),
                agreement.getOptionalValue(),
                weight.getOptionalValue(),
                mover.getOptionalValue(),
                age.getOptionalValue().orElse(BoardAge.OVERDUE),
                1);
    }
}
