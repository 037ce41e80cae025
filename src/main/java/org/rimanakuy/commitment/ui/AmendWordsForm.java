package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.rimanakuy.commitment.Agreed;
import org.rimanakuy.commitment.AmendWords;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Asks for the words that were agreed instead of the literal ones, which stay. */
final class AmendWordsForm extends RecordForm<AmendWords> {

    final TextArea text = required(words("text", Text.LONG));
    final TextField approval = required(line("approval", Text.SOURCE));
    final PartialDateField approvedOn = required(field("approvedOn", new PartialDateField(label("approvedOn"))));
    final TextArea why = required(words("why", Text.NOTE));

    private final transient CommitmentRecord seen;

    AmendWordsForm(CommitmentRecord seen) {
        super("commitment.words-change");
        this.seen = seen;
        text.setHelperText(getTranslation("commitment.words-change.text-rule"));
        refusedAt("commitment.refusal.not-yet", approvedOn);
    }

    @Override
    protected void show(AmendWords amended) {
        text.setValue(amended.words());
        approval.setValue(amended.agreed().approval());
        approvedOn.setValue(amended.agreed().approvedOn());
        why.setValue(amended.agreed().reason());
    }

    @Override
    protected AmendWords read() {
        return new AmendWords(
                seen.id(),
                seen.version(),
                text.getValue(),
                new Agreed(why.getValue(), approval.getValue(), Objects.requireNonNull(approvedOn.getValue()), null));
    }
}
