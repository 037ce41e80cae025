package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks from which paper the minutes are copied. */
final class TranscribeForm extends RecordForm<TranscribeForm.Asked> {

    record Asked(String from) {}

    final TextArea from = required(words("from", Text.SOURCE));

    TranscribeForm() {
        super("minutes.acta.transcribe");
    }

    @Override
    protected void show(Asked asked) {
        from.setValue(asked.from());
    }

    @Override
    protected Asked read() {
        return new Asked(from.getValue());
    }
}
