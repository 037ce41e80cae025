package org.rimanakuy.commitment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.WhereNamed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which commitment a file belongs to, as evidence, or as the scan of what approved a change or of a view on its end. */
@Component
@Transactional(readOnly = true)
class NamedFiles implements WhereNamed {

    private final EvidenceLinks evidence;
    private final Amendments amendments;
    private final EndProposals proposals;

    NamedFiles(EvidenceLinks evidence, Amendments amendments, EndProposals proposals) {
        this.evidence = evidence;
        this.amendments = amendments;
        this.proposals = proposals;
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
        var values = documents.stream().map(DocumentId::value).toList();
        Stream.of(amendments.uses(values), proposals.uses(values))
                .flatMap(List::stream)
                .forEach(use -> numbers.put(use.document(), use.number()));
        return Map.copyOf(numbers);
    }
}
