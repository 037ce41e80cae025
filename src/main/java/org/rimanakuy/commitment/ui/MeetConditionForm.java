package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.MeetCondition;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Asks when the condition of a deadline came about, and how that is known. */
final class MeetConditionForm extends RecordForm<MeetCondition> {

    final PartialDateField metOn = required(field("metOn", new PartialDateField(label("metOn"))));
    final TextField source = required(line("source", Text.SOURCE));
    final TextArea why = required(words("why", Text.NOTE));

    private final transient CommitmentRecord seen;

    MeetConditionForm(CommitmentRecord seen) {
        super("commitment.condition");
        this.seen = seen;
        refusedAt("commitment.refusal.not-yet", metOn);
    }

    @Override
    protected void show(MeetCondition met) {
        metOn.setValue(met.metOn());
        source.setValue(met.source());
        why.setValue(met.why());
    }

    @Override
    protected MeetCondition read() {
        return new MeetCondition(
                seen.id(), seen.version(), Objects.requireNonNull(metOn.getValue()), source.getValue(), why.getValue());
    }
}
