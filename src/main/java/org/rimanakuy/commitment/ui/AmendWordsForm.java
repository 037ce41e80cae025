package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Agreed;
import org.rimanakuy.commitment.AmendWords;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceField;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Asks for the words that were agreed instead of the literal ones, which stay. */
final class AmendWordsForm extends RecordForm<AmendWords> {

    final TextArea text = required(words("text", Text.LONG));
    final TextField approval = required(line("approval", Text.SOURCE));
    final PartialDateField approvedOn = required(field("approvedOn", new PartialDateField(label("approvedOn"))));
    final TextArea why = required(words("why", Text.NOTE));
    final EvidenceField scan;

    private final transient CommitmentRecord seen;

    AmendWordsForm(CommitmentRecord seen, DocumentService documents) {
        super("commitment.words-change");
        this.seen = seen;
        text.setHelperText(getTranslation("commitment.words-change.text-rule"));
        scan = wide(field("scan", new EvidenceField(documents, 1)));
        refusedAt("commitment.refusal.not-yet", approvedOn);
        refusedAt("document.refusal.on-its-way", scan);
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
                new Agreed(why.getValue(), approval.getValue(), Objects.requireNonNull(approvedOn.getValue()), scan()));
    }

    private @Nullable UUID scan() {
        return scan.identities().stream().map(DocumentId::value).findFirst().orElse(null);
    }
}
