package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks the secretariat why it does not accept a correction; the delegation reads it. */
final class DeclineForm extends RecordForm<DeclineForm.Asked> {

    record Asked(String why) {}

    final TextArea why = required(words("why", Text.NOTE));

    DeclineForm() {
        super("minutes.acta.decline");
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
