package org.rimanakuy.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file: held for whoever sent it until an act on record names it, and from then on part of the record. */
@Entity
@Table(name = "document")
class Document {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private DocumentId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private long bytes;

    private String sha256;

    private boolean personal;

    private boolean thumbnail;

    @Embedded
    private @Nullable Whereabouts takenAt;

    private Instant keptAt;

    private UUID keptBy;

    private @Nullable Instant attachedAt;

    /** @param prepared what is kept of it */
    Document(DocumentId id, String name, Prepared prepared, Instant now, UUID sender) {
        this.id = id;
        this.name = name;
        this.kind = prepared.kind();
        this.bytes = prepared.bytes();
        this.sha256 = prepared.sha256();
        this.thumbnail = prepared.small().isPresent();
        this.takenAt = prepared.takenAt().orElse(null);
        this.keptAt = now;
        this.keptBy = sender;
    }

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    /** What may still be decided about it, as long as it is nobody's but its sender's. */
    void mark(boolean asPersonal) {
        refuseWhenAttached();
        personal = asPersonal;
    }

    void attach(Instant now) {
        if (attachedAt == null) {
            attachedAt = now;
        }
    }

    void refuseWhenAttached() {
        if (attachedAt != null) {
            throw DocumentRefusal.onRecord(name);
        }
    }

    boolean isFrom(UUID account) {
        return keptBy.equals(account);
    }

    DocumentId id() {
        return id;
    }

    DocumentRow row() {
        return new DocumentRow(id, name, kind, bytes, sha256, personal, thumbnail, takenAt, attachedAt != null, keptAt);
    }
}
