package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.DropMilestone;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks why a milestone is no longer part of its commitment. */
final class DropMilestoneForm extends RecordForm<DropMilestone> {

    final TextArea why = required(words("why", Text.NOTE));

    private final transient CommitmentRecord seen;
    private final UUID milestone;

    DropMilestoneForm(CommitmentRecord seen, UUID milestone) {
        super("commitment.milestone-drop");
        this.seen = seen;
        this.milestone = milestone;
    }

    @Override
    protected void show(DropMilestone dropped) {
        why.setValue(dropped.why());
    }

    @Override
    protected DropMilestone read() {
        return new DropMilestone(seen.id(), seen.version(), milestone, why.getValue());
    }
}
