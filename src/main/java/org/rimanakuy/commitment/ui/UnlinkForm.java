package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks why two commitments are not about the same thing after all. */
final class UnlinkForm extends RecordForm<UnlinkForm.Asked> {

    record Asked(String why) {}

    final TextArea why = required(words("why", Text.NOTE));

    UnlinkForm() {
        super("commitment.unlink");
    }

    @Override
    protected void show(Asked asked) {
        why.setValue(asked.why());
    }

    @Override
    protected Asked read() {
        return new Asked(why.getValue());
    }
}
