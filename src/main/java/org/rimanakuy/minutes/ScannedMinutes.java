package org.rimanakuy.minutes;

import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.document.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The scan of minutes that were written by hand, which is kept with their session. */
@Component
class ScannedMinutes {

    private final JdbcClient sql;

    ScannedMinutes(JdbcClient sql) {
        this.sql = sql;
    }

    /** The one that was added first. */
    Optional<DocumentId> of(SessionId session) {
        return sql.sql("""
                        select document_id from session_scan where session_id = :session and kind = 'MINUTES'
                        order by added_at, document_id limit 1""")
                .param("session", session.value())
                .query((row, index) -> new DocumentId(row.getObject(1, UUID.class)))
                .optional();
    }
}
