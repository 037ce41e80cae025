package org.rimanakuy.document;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Documents extends JpaRepository<Document, DocumentId> {

    @Query("select d from Document d where d.attachedAt is null and d.keptAt < :before")
    List<Document> heldSince(Instant before);

    @Query(
            "select new org.rimanakuy.document.KeptFile(d.id, d.name, d.sha256, d.thumbnail) from Document d order by d.id.value")
    Stream<KeptFile> kept();
}
