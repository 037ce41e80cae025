package org.rimanakuy.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rimanakuy.budget.BudgetSheet;
import org.rimanakuy.budget.BudgetYear;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.DayPicker;
import org.rimanakuy.shell.Notices;

/** The yearly budget of one project as a sheet, with the day and the source of what is typed into it; saved all or nothing. */
final class BudgetEditor extends Div {

    final SheetTable table = new SheetTable(this::changed);
    final DayPicker consultedOn = new DayPicker(getTranslation("budget.sheet.consulted-on"));
    final TextField source = new TextField(getTranslation("budget.sheet.source"));
    final Select<String> currency = new Select<>();
    final Button save = new Button(getTranslation("shell.action.save"), clicked -> save());
    final Button undo = new Button(getTranslation("budget.sheet.undo"), clicked -> table.undone());
    final Button again = new Button(getTranslation("budget.sheet.reload"), clicked -> reload());

    private final transient Supplier<BudgetSheet> onRecord;
    private final transient Saving saving;
    private final transient Clock clock;
    private int seenVersion;

    /** Records the years of the sheet that say something new. */
    interface Saving {

        /** @throws Refusal when nothing was saved */
        void save(int seenVersion, List<BudgetYear> years);
    }

    BudgetEditor(Supplier<BudgetSheet> onRecord, Saving saving, Clock clock) {
        this.onRecord = onRecord;
        this.saving = saving;
        this.clock = clock;
        addClassName("budget-editor");
        consultedOn.setMax(LocalDate.now(clock));
        source.setMaxLength(Text.SOURCE);
        source.setRequiredIndicatorVisible(true);
        source.setManualValidation(true);
        currency.setLabel(getTranslation("budget.sheet.currency"));
        currency.setItems(Money.SOLES, "USD");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var about = new Div(consultedOn, source, currency);
        about.addClassName("budget-about");
        var acts = new Div(save, undo, again);
        acts.addClassName("row");
        add(new Paragraph(getTranslation("budget.sheet.purpose")), about, acts, table);
        reload();
    }

    /** Shows what is on record; what was typed and not saved is gone. */
    void reload() {
        var sheet = onRecord.get();
        seenVersion = sheet.version();
        table.show(sheet.years().reversed());
        currency.setValue(sheet.years().stream()
                .findFirst()
                .map(year -> year.amounts().currency())
                .orElse(Money.SOLES));
        currency.setReadOnly(!sheet.years().isEmpty());
        consultedOn.setValue(LocalDate.now(clock));
        source.setValue(
                sheet.years().stream().findFirst().map(BudgetYear::source).orElse(""));
        changed();
    }

    private void changed() {
        undo.setEnabled(table.canUndo());
    }

    void save() {
        try {
            var years = read();
            if (years.isPresent() && years.get().isEmpty()) {
                Notices.refused("budget.sheet.nothing-new");
            } else if (years.isPresent()) {
                saving.save(seenVersion, years.get());
                reload();
                Notices.done("budget.sheet.saved", years.get().size());
            }
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    /** @return empty when something is bad, which is then marked where it stands */
    private Optional<List<BudgetYear>> read() {
        var rows = table.read();
        if (source.getValue().isBlank()) {
            source.setErrorMessage(getTranslation("budget.sheet.source-missing"));
            source.setInvalid(true);
            source.focus();
            return Optional.empty();
        }
        source.setInvalid(false);
        if (rows.isEmpty()) {
            Notices.refused("budget.sheet.bad-cells");
            return Optional.empty();
        }
        var years = new ArrayList<BudgetYear>();
        for (var row : rows.get()) {
            if (!row.saysNothingNew(currency.getValue())) {
                var asked = consultedOn.getOptionalValue().orElseGet(() -> LocalDate.now(clock));
                years.add(row.read(currency.getValue(), asked, source.getValue()));
            }
        }
        return Optional.of(years);
    }
}
