package org.rimanakuy.commitment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.WhereNamed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which commitment a file belongs to, as evidence or as the scan of what approved a change. */
@Component
@Transactional(readOnly = true)
class NamedFiles implements WhereNamed {

    private final EvidenceLinks evidence;
    private final Amendments amendments;

    NamedFiles(EvidenceLinks evidence, Amendments amendments) {
        this.evidence = evidence;
        this.amendments = amendments;
    }

    /** One file of one commitment. */
    record Use(DocumentId document, String number) {

        Use(UUID document, String number) {
            this(new DocumentId(document), number);
        }
    }

    @Override
    public Map<DocumentId, String> whereNamed(Collection<DocumentId> documents) {
        var numbers = new HashMap<DocumentId, String>();
        evidence.uses(documents).forEach(use -> numbers.put(use.document(), use.number()));
        amendments
                .uses(documents.stream().map(DocumentId::value).toList())
                .forEach(use -> numbers.put(use.document(), use.number()));
        return Map.copyOf(numbers);
    }
}
