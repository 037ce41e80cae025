package org.rimanakuy.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files and gives them out. A file is written before the row that names it: what a crash leaves behind is a file
 * too many, never one too few.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_SIGNED_IN)
public class DocumentService {

    private final Documents documents;
    private final DocumentStore store;
    private final CurrentUser currentUser;
    private final Clock clock;

    DocumentService(Documents documents, DocumentStore store, CurrentUser currentUser, Clock clock) {
        this.documents = documents;
        this.store = store;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Looks at a file and keeps it for its sender; a photo without what it says about place and device.
     *
     * @throws DocumentRefusal when it is too large, damaged, or nothing that is taken
     */
    public DocumentRow keep(Incoming incoming) {
        try (var prepared = Prepared.of(incoming)) {
            var id = DocumentId.next();
            store.put(id.value(), DocumentStore.Part.WHOLE, prepared.whole());
            if (prepared.small().isPresent()) {
                store.put(id.value(), DocumentStore.Part.SMALL, prepared.small().get());
            }
            var name = prepared.kind().named(incoming.name());
            var sender = currentUser.required().account();
            return documents
                    .save(new Document(id, name, prepared, now(), sender))
                    .row();
        } catch (DocumentStore.NoRoomException full) {
            throw DocumentRefusal.noRoom(incoming.name());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the public may never see it; to be decided before it is part of the record. */
    public DocumentRow mark(DocumentId id, boolean personal) {
        var document = own(id);
        document.mark(personal);
        return document.row();
    }

    /** Takes back what was sent and is not part of the record yet. */
    public void discard(DocumentId id) {
        var document = own(id);
        document.refuseWhenAttached();
        documents.delete(document);
        try {
            store.remove(id.value());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Makes files part of the record, together with the act that names them.
     *
     * @return in the given order; the act tells their hashes to the journal
     */
    public List<DocumentRow> attach(Collection<DocumentId> ids) {
        return ids.stream()
                .map(id -> {
                    var document = own(id);
                    document.refuseWhenAttached();
                    document.attach(now());
                    return document.row();
                })
                .toList();
    }

    /** In the given order, without those that whoever asks may not see. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<DocumentRow> rows(Collection<DocumentId> ids) {
        var found = new HashMap<DocumentId, DocumentRow>();
        documents.findAllById(ids).stream().filter(this::mayBeSeen).forEach(one -> found.put(one.id(), one.row()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The content of a file, to be closed by whoever reads it; empty where there is none for whoever asks. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<Content> content(DocumentId id, boolean small) {
        var document = documents.findById(id).filter(this::mayBeSeen).map(Document::row);
        if (document.isEmpty() || (small && !document.get().thumbnail())) {
            return Optional.empty();
        }
        try {
            var part = small ? DocumentStore.Part.SMALL : DocumentStore.Part.WHOLE;
            return Optional.of(new Content(document.get(), store.open(id.value(), part)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @param stream to be closed */
    public record Content(DocumentRow row, InputStream stream) {}

    private Document own(DocumentId id) {
        var account = currentUser.required().account();
        return documents.findById(id).filter(one -> one.isFrom(account)).orElseThrow(DocumentRefusal::unknown);
    }

    /** What is personal is for whoever keeps or examines the record, and for its sender. */
    private boolean mayBeSeen(Document document) {
        var row = document.row();
        if (row.isPublic()) {
            return true;
        }
        var sent = currentUser
                .speaker()
                .filter(speaker -> document.isFrom(speaker.account()))
                .isPresent();
        return sent || (row.attached() && (currentUser.is(Role.SECRETARIAT) || currentUser.is(Role.GUARANTOR)));
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
