package org.rimanakuy.handover.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceField;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks whoever accepts whether it has something to say to it; the secretariat, from which paper it knows. */
final class AcceptForm extends RecordForm<AcceptForm.Asked> {

    record Asked(String remark, Optional<DocumentId> scan) {}

    final TextArea remark;
    final EvidenceField scan;

    AcceptForm(int chosen, boolean fromPaper, DocumentService documents) {
        super("handover.accept");
        across(new Paragraph(getTranslation("handover.accept.what", chosen)));
        remark = words(fromPaper ? "paper" : "remark", Text.NOTE);
        scan = wide(field("scan", new EvidenceField(documents, 1)));
        scan.setVisible(fromPaper);
        refusedAt("handover.refusal.without-paper", scan);
        refusedAt("document.refusal.on-its-way", scan);
        if (fromPaper) {
            required(remark);
            required(scan);
        }
    }

    @Override
    protected void show(Asked asked) {
        remark.setValue(asked.remark());
    }

    @Override
    protected Asked read() {
        return new Asked(remark.getValue(), scan.identities().stream().findFirst());
    }
}
