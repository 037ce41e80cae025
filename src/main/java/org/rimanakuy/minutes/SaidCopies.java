package org.rimanakuy.minutes;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** SQL, so that a session of five hundred lines costs three statements. */
interface SaidCopies extends Repository<Line, LineId> {

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = "delete from said where session_id = :session")
    void forget(UUID session);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into said (line_id, session_id, held_on, held_precision, roundtable_id, place, kind, text, example)
            select l.line_id, s.session_id, s.held_on, s.held_precision, s.roundtable_id, l.place, l.kind, l.text, m.example
            from minutes_line l
            join minutes m on m.session_id = l.session_id
            join dialogue_session s on s.session_id = l.session_id
            where l.session_id = :session and (:closed or m.manner = 'FROM_SOURCE')
                and not l.dropped and l.text <> ''""")
    void copyLines(UUID session, boolean closed);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into said_party (line_id, party_id, session_id, held_on, place)
            select s.line_id, l.party_id, s.session_id, s.held_on, s.place
            from said s join minutes_line l on l.line_id = s.line_id
            where s.session_id = :session and l.party_id is not null
            union
            select s.line_id, t.party_id, s.session_id, s.held_on, s.place
            from said s join line_stance t on t.line_id = s.line_id
            where s.session_id = :session""")
    void copyParties(UUID session);
}
