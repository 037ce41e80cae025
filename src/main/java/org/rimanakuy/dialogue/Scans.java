package org.rimanakuy.dialogue;

import java.util.List;
import org.rimanakuy.document.DocumentId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Scans extends Repository<SessionScan, DocumentId> {

    SessionScan save(SessionScan scan);

    @Query("select s from SessionScan s where s.session = :session order by s.addedAt, s.document.value")
    List<SessionScan> of(SessionId session);
}
