package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Deadline.Kind;
import org.rimanakuy.commitment.Recurrence;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;

/** By when: first which kind of deadline, then only what that kind needs. */
final class DeadlineFields {

    final Select<Kind> kind = Choices.constants("", Kind.values());
    final PartialDateField due;
    final Select<Recurrence> recurrence = Choices.constants("", Recurrence.values());
    final PartialDateField recursUntil;
    final TextField condition = new TextField();
    final PartialDateField conditionMetOn;
    final IntegerField termDays = new IntegerField();

    DeadlineFields(UnaryOperator<String> label) {
        due = new PartialDateField(label.apply("due"));
        recursUntil = new PartialDateField(label.apply("recursUntil"));
        conditionMetOn = new PartialDateField(label.apply("conditionMetOn"));
        condition.setMaxLength(Text.SOURCE);
        condition.setManualValidation(true);
        termDays.setManualValidation(true);
        recurrence.setManualValidation(true);
        kind.addValueChangeListener(chosen -> arrange());
    }

    boolean isNone() {
        return chosen() == Kind.NONE;
    }

    void show(Deadline deadline) {
        due.setValue(deadline.due());
        recurrence.setValue(deadline.recurrence());
        recursUntil.setValue(deadline.recursUntil());
        condition.setValue(Objects.requireNonNullElse(deadline.condition(), ""));
        conditionMetOn.setValue(deadline.conditionMetOn());
        termDays.setValue(deadline.termDays());
        kind.setValue(deadline.kind());
        arrange();
    }

    void lock() {
        for (var field :
                List.<HasValue<?, ?>>of(kind, due, recurrence, recursUntil, condition, conditionMetOn, termDays)) {
            field.setReadOnly(true);
        }
    }

    /** What belongs to another kind stays in its field, but is not read. */
    Deadline read() {
        return switch (chosen()) {
            case NONE -> Deadline.NONE;
            case DATE -> {
                refuseIf(due.isEmpty(), "commitment.form.due-missing");
                yield Deadline.of(due.getValue(), null, null, null, null, null);
            }
            case RECURRING -> {
                refuseIf(due.isEmpty(), "commitment.form.due-missing");
                refuseIf(recurrence.isEmpty(), "commitment.form.recurrence-missing");
                yield Deadline.of(due.getValue(), recurrence.getValue(), recursUntil.getValue(), null, null, null);
            }
            case CONDITIONAL -> {
                refuseIf(condition.getValue().isBlank(), "commitment.form.condition-missing");
                yield Deadline.of(
                        null, null, null, condition.getValue(), conditionMetOn.getValue(), termDays.getValue());
            }
        };
    }

    private Kind chosen() {
        return kind.getOptionalValue().orElse(Kind.NONE);
    }

    private void arrange() {
        var chosen = chosen();
        var dated = chosen == Kind.DATE || chosen == Kind.RECURRING;
        due.setVisible(dated);
        recurrence.setVisible(chosen == Kind.RECURRING);
        recursUntil.setVisible(chosen == Kind.RECURRING);
        condition.setVisible(chosen == Kind.CONDITIONAL);
        conditionMetOn.setVisible(chosen == Kind.CONDITIONAL);
        termDays.setVisible(chosen == Kind.CONDITIONAL);
    }

    private static void refuseIf(boolean missing, String key) {
        if (missing) {
            throw new InvalidInputRefusal(key);
        }
    }
}
