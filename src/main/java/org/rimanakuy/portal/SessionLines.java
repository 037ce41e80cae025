package org.rimanakuy.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sessions with the roundtable each belongs to and the number of its acta. */
@Component
class SessionLines {

    private final SessionService sessions;
    private final RoundtableService roundtables;
    private final JdbcClient sql;

    SessionLines(SessionService sessions, RoundtableService roundtables, JdbcClient sql) {
        this.sessions = sessions;
        this.roundtables = roundtables;
        this.sql = sql;
    }

    /** The next ones, the next first, and then the last ones, the last first; without examples. */
    List<SessionLine> aroundToday(int most) {
        return lines(Stream.of(sessions.coming(most), sessions.past(0, most))
                .flatMap(List::stream)
                .filter(session -> !session.example())
                .toList());
    }

    List<SessionLine> lines(List<SessionRow> rows) {
        var tables = roundtables.byId();
        var numbers = numbers(rows.stream().map(row -> row.id().value()).toList());
        return rows.stream()
                .map(row -> new SessionLine(
                        row,
                        Objects.requireNonNull(tables.get(row.roundtable())),
                        Optional.ofNullable(numbers.get(row.id()))))
                .toList();
    }

    private Map<SessionId, String> numbers(Collection<UUID> sessionIds) {
        record Numbered(UUID sessionId, String number) {}
        if (sessionIds.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("select session_id, number from minutes where state = 'CLOSED' and session_id in (:ids)")
                .param("ids", sessionIds)
                .query(Numbered.class)
                .list()
                .stream()
                .collect(Collectors.toMap(one -> new SessionId(one.sessionId()), Numbered::number));
    }
}
