package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks for the reason of an act that everybody will read it with. */
final class ReasonForm extends RecordForm<Reason> {

    final TextArea why = required(words("why", Text.NOTE));

    /**
     * @param stem of the messages {@code .record} (what is done), {@code .why} (the label) and {@code .help}
     * @param about what it is done to
     */
    ReasonForm(String stem, String about) {
        super(stem);
        asks(about);
        across(new Paragraph(getTranslation(stem + ".help", about)));
    }

    void ask(Consumer<String> act) {
        openToRecord(reason -> act.accept(reason.why()));
    }

    @Override
    protected void show(Reason reason) {
        why.setValue(reason.why());
    }

    @Override
    protected Reason read() {
        return new Reason(why.getValue());
    }
}
