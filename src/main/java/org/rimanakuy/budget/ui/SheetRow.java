package org.rimanakuy.budget.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.budget.AmountKind;
import org.rimanakuy.budget.BudgetYear;
import org.rimanakuy.budget.PastedSheet;
import org.rimanakuy.budget.YearAmounts;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shell.Words;

/** One year of the sheet. */
final class SheetRow extends NativeTableRow {

    static final List<String> BLANK = java.util.Collections.nCopies(AmountKind.values().length + 1, "");

    final TextField year = new TextField();
    final Map<AmountKind, TextField> amounts = new EnumMap<>(AmountKind.class);
    final Span remarks = new Span();

    private final transient Words words = new Words();
    private transient @Nullable BudgetYear onRecord;

    /** @param happened called after something was typed here */
    SheetRow(int row, Runnable happened) {
        cell(year, row, 0, getTranslation("budget.sheet.year"));
        for (var kind : AmountKind.values()) {
            var field = new TextField();
            amounts.put(kind, field);
            cell(field, row, kind.ordinal() + 1, getTranslation("budget.amount-kind." + kind));
        }
        fields().forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            field.addValueChangeListener(typed -> {
                if (typed.isFromClient()) {
                    check();
                    happened.run();
                }
            });
        });
        add(new NativeTableCell(remarks));
    }

    void show(BudgetYear known) {
        onRecord = known;
        year.setValue(Integer.toString(known.year()));
        year.setReadOnly(true);
        known.amounts().known().forEach((kind, amount) -> field(kind).setValue(words.number(amount)));
        check();
    }

    Optional<BudgetYear> onRecord() {
        return Optional.ofNullable(onRecord);
    }

    boolean isBlank() {
        return fields().allMatch(field -> field.getValue().isBlank());
    }

    /** Marks each bad cell. @return whether there is none */
    boolean check() {
        var sound = isBlank() || mark(year, yearTyped().isEmpty() ? "budget.refusal.no-year" : null, year.getValue());
        for (var field : amounts.values()) {
            sound &= amount(field).isPresent();
        }
        remarks.setText(sound && !isBlank() ? flags() : "");
        return sound;
    }

    /** @throws Refusal when the amounts together make no year; the row has been checked */
    BudgetYear read(String currency, LocalDate consultedOn, String source) {
        return new BudgetYear(yearTyped().orElseThrow(), typed(currency), consultedOn, source);
    }

    /** Whether its amounts are those on record, so that it says nothing new. */
    boolean saysNothingNew(String currency) {
        return onRecord != null
                && amounts().equals(onRecord.amounts().known())
                && onRecord.amounts().currency().equals(currency);
    }

    List<String> texts() {
        return fields().map(TextField::getValue).toList();
    }

    void put(List<String> texts) {
        put(0, texts);
    }

    void put(int column, List<String> texts) {
        var fields = fields().toList();
        for (var index = 0; index < texts.size() && column + index < fields.size(); index++) {
            if (!fields.get(column + index).isReadOnly()) {
                fields.get(column + index).setValue(texts.get(index).strip());
            }
        }
        check();
    }

    void take(PastedSheet.Row pasted) {
        var texts = new ArrayList<>(texts());
        texts.set(0, pasted.yearText());
        pasted.texts().forEach((kind, text) -> texts.set(kind.ordinal() + 1, text));
        put(texts);
    }

    private YearAmounts typed(String currency) {
        return YearAmounts.of(currency, amounts());
    }

    private Map<AmountKind, BigDecimal> amounts() {
        var typed = new EnumMap<AmountKind, BigDecimal>(AmountKind.class);
        amounts.forEach((kind, field) -> amount(field)
                .orElse(Optional.empty())
                .ifPresent(amount -> typed.put(kind, amount.setScale(2, java.math.RoundingMode.HALF_UP))));
        return typed;
    }

    /** @return nothing when the cell is bad, which is then marked; an empty amount when it is blank */
    private Optional<Optional<BigDecimal>> amount(TextField field) {
        try {
            var amount = PastedSheet.amount(field.getValue());
            mark(field, null);
            return Optional.of(amount);
        } catch (Refusal refusal) {
            mark(field, refusal.key(), refusal.arguments());
            return Optional.empty();
        }
    }

    private Optional<Integer> yearTyped() {
        return PastedSheet.year(year.getValue());
    }

    private String flags() {
        if (amounts().isEmpty()) {
            return "";
        }
        return typed("PEN").flags().stream()
                .map(flag -> getTranslation(Changes.key(flag)))
                .collect(Collectors.joining(" "));
    }

    private boolean mark(TextField field, @Nullable String key, Object... arguments) {
        field.setInvalid(key != null);
        field.setErrorMessage(key == null ? null : getTranslation(key, arguments));
        return key == null;
    }

    private TextField field(AmountKind kind) {
        return java.util.Objects.requireNonNull(amounts.get(kind));
    }

    private Stream<TextField> fields() {
        return Stream.concat(Stream.of(year), amounts.values().stream());
    }

    private void cell(TextField field, int row, int column, String label) {
        field.setManualValidation(true);
        field.setAriaLabel(label);
        field.getElement().setAttribute("data-row", Integer.toString(row));
        field.getElement().setAttribute("data-column", Integer.toString(column));
        field.addClassName(column == 0 ? "year-cell" : "amount-cell");
        add(new NativeTableCell(field));
    }
}
