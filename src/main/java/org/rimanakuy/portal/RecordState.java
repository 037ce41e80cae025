package org.rimanakuy.portal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names the state the public record is in. Every act lands in the journal, so the end of its chain changes with the
 * record; and what a deadline means changes with the day. A page written in one state is true as long as it lasts.
 */
@Component
class RecordState {

    private final JdbcClient sql;
    private final Clock clock;

    RecordState(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    String now() {
        return sql.sql("select hash from journal_head").query(String.class).single() + LocalDate.now(clock);
    }
}
