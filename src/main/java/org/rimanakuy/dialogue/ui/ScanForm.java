package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.rimanakuy.dialogue.ScanKind;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceField;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shell.RecordForm;

/** Takes in what was scanned after a session. */
final class ScanForm extends RecordForm<ScanForm.Sent> {

    private static final int MOST = 20;

    final Select<ScanKind> kind = required(choice("kind", ScanKind.values()));
    final EvidenceField files;

    ScanForm(DocumentService documents) {
        super("dialogue.scan-form");
        kind.setValue(ScanKind.ATTENDANCE_SHEET);
        files = wide(field("files", new EvidenceField(documents, MOST)));
    }

    @Override
    protected void show(Sent sent) {
        kind.setValue(sent.kind());
    }

    @Override
    protected Sent read() {
        return new Sent(kind.getValue(), files.identities());
    }

    /** What was sent, and what it shows. */
    record Sent(ScanKind kind, List<DocumentId> files) {

        Sent {
            files = List.copyOf(files);
            if (files.isEmpty()) {
                throw new InvalidInputRefusal("dialogue.scan-form.no-file");
            }
        }
    }
}
