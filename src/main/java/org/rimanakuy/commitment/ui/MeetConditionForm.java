package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.MeetCondition;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceField;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Asks when the condition of a deadline came about, and how that is known. */
final class MeetConditionForm extends RecordForm<MeetCondition> {

    final PartialDateField metOn = required(field("metOn", new PartialDateField(label("metOn"))));
    final TextField source = required(line("source", Text.SOURCE));
    final TextArea why = required(words("why", Text.NOTE));

    final EvidenceField scan;

    private final transient CommitmentRecord seen;

    MeetConditionForm(CommitmentRecord seen, DocumentService documents) {
        super("commitment.condition");
        this.seen = seen;
        scan = wide(field("scan", new EvidenceField(documents, 1)));
        refusedAt("commitment.refusal.not-yet", metOn);
        refusedAt("document.refusal.on-its-way", scan);
    }

    @Override
    protected void show(MeetCondition met) {
        metOn.setValue(met.metOn());
        source.setValue(met.source());
        why.setValue(met.why());
    }

    @Override
    protected MeetCondition read() {
        return new MeetCondition(
                seen.id(),
                seen.version(),
                Objects.requireNonNull(metOn.getValue()),
                source.getValue(),
                why.getValue(),
                scan());
    }

    private @Nullable UUID scan() {
        return scan.identities().stream().map(DocumentId::value).findFirst().orElse(null);
    }
}
