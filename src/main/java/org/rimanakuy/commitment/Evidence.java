package org.rimanakuy.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.shared.Identity;

/** That a file came with a statement, or was on record before and was examined for it. */
@Entity
@Immutable
@Table(name = "statement_evidence")
class Evidence {

    @Id
    @Column(name = "evidence_id")
    private UUID id;

    @Column(name = "statement_id")
    private UUID statement;

    private int position;

    private boolean examined;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private DocumentId document;

    Evidence(UUID statement, int position, DocumentId document, boolean examined) {
        this.id = Identity.next();
        this.statement = statement;
        this.position = position;
        this.document = document;
        this.examined = examined;
    }

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    UUID statement() {
        return statement;
    }

    int position() {
        return position;
    }

    boolean isExamined() {
        return examined;
    }

    DocumentId document() {
        return document;
    }
}
