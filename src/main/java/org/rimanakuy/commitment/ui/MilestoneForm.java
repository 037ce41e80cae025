package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.rimanakuy.commitment.MilestoneData;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Asks for a dated part of a commitment. */
final class MilestoneForm extends RecordForm<MilestoneData> {

    final TextField title = required(line("title", Text.TITLE));
    final PartialDateField due = required(field("due", new PartialDateField(label("due"))));

    MilestoneForm() {
        super("commitment.milestone");
        refusedAt("commitment.refusal.milestone-before-promise", due);
    }

    @Override
    protected void show(MilestoneData data) {
        title.setValue(data.title());
        due.setValue(data.due());
    }

    @Override
    protected MilestoneData read() {
        return new MilestoneData(title.getValue(), Objects.requireNonNull(due.getValue()));
    }
}
