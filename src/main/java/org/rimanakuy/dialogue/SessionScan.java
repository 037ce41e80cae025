package org.rimanakuy.dialogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;

/** That a file belongs to a session: the signed attendance sheet, the minutes on paper. */
@Entity
@Immutable
@Table(name = "session_scan")
class SessionScan {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private DocumentId document;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    @Enumerated(EnumType.STRING)
    private ScanKind kind;

    private Instant addedAt;

    SessionScan(SessionId session, DocumentId document, ScanKind kind, Instant addedAt) {
        this.session = session;
        this.document = document;
        this.kind = kind;
        this.addedAt = addedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected SessionScan() {}

    DocumentId document() {
        return document;
    }

    ScanRow row(DocumentRow known) {
        return new ScanRow(session, kind, known, addedAt);
    }
}
