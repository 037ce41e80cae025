package org.rimanakuy.minutes;

import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the minutes need to know of the session they belong to. */
@Component
class AboutSession {

    private final JdbcClient database;

    AboutSession(JdbcClient database) {
        this.database = database;
    }

    Optional<Named> find(SessionId session) {
        return database.sql("select code, example from dialogue_session where session_id = ?")
                .param(session.value().toString())
                .query((row, number) -> new Named(row.getString(1), row.getBoolean(2)))
                .optional();
    }

    /** Whether the party has a place at the roundtable whose session it is. */
    boolean sitsThere(SessionId session, PartyId party) {
        UUID table = session.value();
        return database
                .sql("select 1 from dialogue_session s join roundtable_delegation d using (roundtable_id)"
                        + " where s.session_id = ? and d.party_id = ?")
                .params(table.toString(), party.value().toString())
                .query()
                .singleColumn()
                .stream()
                .findAny()
                .isPresent();
    }

    record Named(String code, boolean example) {}
}
