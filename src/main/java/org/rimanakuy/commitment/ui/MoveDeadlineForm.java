package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Agreed;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.MoveDeadline;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceField;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Asks for a new date and who agreed to it: an extension, or any other change of a deadline. */
final class MoveDeadlineForm extends RecordForm<MoveDeadline> {

    final PartialDateField due = required(field("due", new PartialDateField(label("due"))));
    final TextField approval = required(line("approval", Text.SOURCE));
    final PartialDateField approvedOn = required(field("approvedOn", new PartialDateField(label("approvedOn"))));
    final TextArea why = required(words("why", Text.NOTE));
    final EvidenceField scan;

    private final transient CommitmentRecord seen;

    private MoveDeadlineForm(String stem, CommitmentRecord seen, DocumentService documents) {
        super(stem);
        this.seen = seen;
        refusedAt("commitment.refusal.extension-not-later", due);
        refusedAt("commitment.refusal.amendment-same-date", due);
        refusedAt("commitment.refusal.due-before-made", due);
        refusedAt("commitment.refusal.recurrence-ends-before", due);
        refusedAt("commitment.refusal.term-days", due);
        scan = wide(field("scan", new EvidenceField(documents, 1)));
        refusedAt("commitment.refusal.not-yet", approvedOn);
        refusedAt("document.refusal.on-its-way", scan);
    }

    static MoveDeadlineForm extension(CommitmentRecord seen, DocumentService documents) {
        return new MoveDeadlineForm("commitment.extension", seen, documents);
    }

    static MoveDeadlineForm change(CommitmentRecord seen, DocumentService documents) {
        return new MoveDeadlineForm("commitment.deadline-change", seen, documents);
    }

    @Override
    protected void show(MoveDeadline moved) {
        due.setValue(moved.due());
        approval.setValue(moved.agreed().approval());
        approvedOn.setValue(moved.agreed().approvedOn());
        why.setValue(moved.agreed().reason());
    }

    @Override
    protected MoveDeadline read() {
        return new MoveDeadline(
                seen.id(),
                seen.version(),
                Objects.requireNonNull(due.getValue()),
                new Agreed(why.getValue(), approval.getValue(), Objects.requireNonNull(approvedOn.getValue()), scan()));
    }

    private @Nullable UUID scan() {
        return scan.identities().stream().map(DocumentId::value).findFirst().orElse(null);
    }
}
