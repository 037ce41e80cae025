package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.DropEnd;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks why a proposed end came to nothing. */
final class DropEndForm extends RecordForm<DropEnd> {

    final TextArea why = required(words("why", Text.NOTE));

    private final transient CommitmentRecord seen;

    DropEndForm(CommitmentRecord seen) {
        super("commitment.end-drop");
        this.seen = seen;
    }

    @Override
    protected void show(DropEnd dropped) {
        why.setValue(dropped.why());
    }

    @Override
    protected DropEnd read() {
        return new DropEnd(seen.id(), seen.version(), why.getValue());
    }
}
