package org.rimanakuy.commitment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rimanakuy.document.DocumentId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceLinks extends Repository<Evidence, UUID> {

    Evidence save(Evidence evidence);

    @Query("select e from Evidence e where e.statement in :statements order by e.statement, e.position")
    List<Evidence> of(Collection<UUID> statements);

    @Query("""
            select new org.rimanakuy.commitment.NamedFiles$Use(e.document, c.number)
            from Commitment c join c.statements s join Evidence e on e.statement = s.id
            where e.document in :documents""")
    List<NamedFiles.Use> uses(Collection<DocumentId> documents);
}
