package org.rimanakuy.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Changes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scans that belong to a session. A file marked personal is seen only by those who keep or examine the record. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class ScanService {

    private final Scans scans;
    private final DialogueSessions sessions;
    private final DocumentService documents;
    private final JournalService journal;
    private final Clock clock;

    ScanService(
            Scans scans, DialogueSessions sessions, DocumentService documents, JournalService journal, Clock clock) {
        this.scans = scans;
        this.sessions = sessions;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    /** In the order in which they were added, without those that whoever asks may not see. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<ScanRow> of(SessionId session) {
        var kept = scans.of(session);
        var seen = documents.rows(kept.stream().map(SessionScan::document).toList()).stream()
                .collect(Collectors.toMap(DocumentRow::id, Function.identity()));
        return kept.stream()
                .flatMap(scan -> Optional.ofNullable(seen.get(scan.document())).map(scan::row).stream())
                .toList();
    }

    /** Makes files part of the record of a session; the journal keeps their hashes. */
    public void attach(SessionId id, ScanKind kind, Collection<DocumentId> files) {
        var session = sessions.findById(id).orElseThrow(SessionRefusal::unknown);
        var now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        var rows = documents.attach(files);
        rows.forEach(row -> scans.save(new SessionScan(id, row.id(), kind, now)));
        journal.recordAll(rows.stream()
                .map(row -> Act.of("session-scan-attached")
                        .on(SessionService.KIND, id.value(), session.code())
                        .with(Map.of("kind", "{" + Changes.key(kind) + "}", "evidence", row.sha256())))
                .toList());
    }
}
