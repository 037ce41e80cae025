package org.rimanakuy.commitment;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.springframework.stereotype.Component;

/** Keeps with a statement the files that came with it, and those on record before that were examined for it. */
@Component
class Exhibits {

    private final EvidenceLinks evidence;
    private final DocumentService documents;

    Exhibits(EvidenceLinks evidence, DocumentService documents) {
        this.evidence = evidence;
        this.documents = documents;
    }

    /** A finding may rest on what the parties have shown: files that are on record with this commitment. */
    List<DocumentRow> examined(Commitment commitment, Voice voice, List<DocumentId> cited) {
        if (cited.isEmpty()) {
            return List.of();
        }
        var statements = commitment.statements().stream().map(Statement::id).toList();
        var shown = statements.isEmpty()
                ? Set.<DocumentId>of()
                : evidence.of(statements).stream().map(Evidence::document).collect(toSet());
        var rows = documents.rows(cited);
        if (voice != Voice.GUARANTOR || rows.size() < cited.size() || !shown.containsAll(cited)) {
            throw VoiceRefusal.notShown();
        }
        return rows;
    }

    /** @return what the journal says about them */
    Map<String, String> keep(UUID statement, List<DocumentRow> came, List<DocumentRow> examined) {
        var all = Stream.concat(came.stream(), examined.stream()).toList();
        for (var position = 0; position < all.size(); position++) {
            evidence.save(new Evidence(statement, position, all.get(position).id(), position >= came.size()));
        }
        var details = new LinkedHashMap<String, String>();
        tell(details, "evidence", came);
        tell(details, "examined", examined);
        return details;
    }

    private static void tell(Map<String, String> details, String what, List<DocumentRow> files) {
        if (!files.isEmpty()) {
            details.put(what, files.stream().map(DocumentRow::nameAndHash).collect(joining("; ")));
        }
    }
}
