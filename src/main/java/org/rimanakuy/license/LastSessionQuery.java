package org.rimanakuy.license;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last session that was held before a day and concerns a circle. */
@Component
class LastSessionQuery {

    /** @param heldOn the first day it can have been, where only the month is known */
    record Held(String code, String title, LocalDate heldOn) {}

    private static final String HELD = """
            select s.code, s.title, s.held_on from dialogue_session s
            join roundtable r on r.roundtable_id = s.roundtable_id
            where s.state = 'HELD' and s.held_on < :day and %s order by s.held_on desc, s.code desc limit 1""";

    private static final String SITS = """
            exists (select 1 from roundtable_delegation d where d.roundtable_id = r.roundtable_id and d.party_id = :party)""";

    private final JdbcClient sql;

    LastSessionQuery(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Held> before(LocalDate day, Circle circle) {
        return switch (circle) {
            case Circle.Community(var party) -> one(SITS, day, "party", party.value());
            case Circle.Promisor(var party) -> one(SITS, day, "party", party.value());
            case Circle.Table(var table) ->
                one("(r.roundtable_id = :table or r.parent_id = :table)", day, "table", table.value());
            case Circle.Whole() -> one("not r.example", day, "unused", "");
        };
    }

    private Optional<Held> one(String condition, LocalDate day, String name, Object value) {
        return sql.sql(HELD.formatted(condition))
                .param("day", day)
                .param(name, value)
                .query((row, index) -> new Held(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
                .optional();
    }
}
