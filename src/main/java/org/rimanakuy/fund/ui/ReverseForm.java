package org.rimanakuy.fund.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks why an entry is taken back; both stay visible. */
final class ReverseForm extends RecordForm<ReverseForm.Why> {

    record Why(String reason) {

        Why {
            reason = Text.required(reason, Text.NOTE);
        }
    }

    final TextArea reason = required(words("reason", Text.NOTE));

    /** @param entry what it says, in words */
    ReverseForm(String entry) {
        super("fund.reverse");
        asks(entry);
        across(new Paragraph(getTranslation("fund.reverse.help")));
    }

    @Override
    protected void show(Why why) {
        reason.setValue(why.reason());
    }

    @Override
    protected Why read() {
        return new Why(reason.getValue());
    }
}
