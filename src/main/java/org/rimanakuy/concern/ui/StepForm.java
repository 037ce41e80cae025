package org.rimanakuy.concern.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.concern.GrievanceStep;
import org.rimanakuy.concern.StepTaken;
import org.rimanakuy.shell.DayPicker;
import org.rimanakuy.shell.RecordForm;

/** Asks what was done with a grievance; only what may follow is offered. */
final class StepForm extends RecordForm<StepTaken> {

    final Select<GrievanceStep> step = required(choice("step", GrievanceStep.values()));
    final DayPicker on = required(field("on", new DayPicker(label("on"))));
    final TextArea words = required(wide(field("words", new ConfidentialText())));

    /** @param number of the grievance */
    StepForm(String number, List<GrievanceStep> next, LocalDate today) {
        super("concern.step");
        asks(number);
        step.setItems(next);
        step.setValue(next.getFirst());
        on.setMax(today);
        on.setValue(today);
        refusedAt("concern.refusal.later", on);
        refusedAt("concern.refusal.step-before", on);
        refusedAt("concern.refusal.step-out-of-turn", step);
    }

    @Override
    protected void show(StepTaken taken) {
        step.setValue(taken.step());
        on.setValue(taken.on());
        words.setValue(taken.words());
    }

    @Override
    protected StepTaken read() {
        return new StepTaken(
                Objects.requireNonNull(step.getValue()), Objects.requireNonNull(on.getValue()), words.getValue());
    }
}
