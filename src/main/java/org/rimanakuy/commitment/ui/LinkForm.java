package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks for the number of a commitment that is about the same thing. */
final class LinkForm extends RecordForm<LinkForm.Asked> {

    record Asked(CommitmentNumber other) {}

    final TextField number = required(line("number", Text.CODE));

    LinkForm() {
        super("commitment.link");
        number.setHelperText(getTranslation("commitment.link.number-help"));
        refusedAt("commitment.refusal.link.itself", number);
        refusedAt("commitment.refusal.link.practice", number);
        refusedAt("commitment.refusal.unknown", number);
        refusedAt("commitment.refusal.number", number);
    }

    @Override
    protected void show(Asked asked) {
        number.setValue(asked.other().toString());
    }

    @Override
    protected Asked read() {
        return new Asked(CommitmentNumber.parse(number.getValue().strip().toUpperCase(java.util.Locale.ROOT)));
    }
}
