package org.rimanakuy;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything said in as many public lines as wanted, beside the register of {@link ManyCommitments}: ten roundtables, one with a
 * subgroup, a hundred lines a session over twenty years; every tenth line an agreement or a decision on which five parties stand
 * somewhere, every hundredth a reservation. One word in every second line, one in every hundredth, one in a handful.
 */
final class ManyLines {

    private static final int A_SESSION = 100;
    private static final int CHUNK = 50_000;

    private final JdbcClient sql;

    ManyLines(JdbcClient sql) {
        this.sql = sql;
    }

    void fill(int rows) {
        roundtables();
        sessions(Math.max(1, rows / A_SESSION));
        for (var from = 1; from <= rows; from += CHUNK) {
            lines("seq_" + from + "_to_" + Math.min(rows, from + CHUNK - 1));
            Bench.say("  %,d lines", Math.min(rows, from + CHUNK - 1));
        }
        sql.sql("analyze table dialogue_session, minutes, minutes_line, line_stance, said, said_party")
                .query()
                .listOfRows();
    }

    private void roundtables() {
        sql.sql("""
                insert into roundtable (roundtable_id, version, code, name, parent_id, days_papers, days_circulate,
                    days_correct, days_answer)
                select %s, 0, concat('MESA', seq), concat('Mesa ', seq), if(seq = 2, %s, null), 5, 5, 5, 10
                from seq_1_to_10""".formatted(id("7", "seq"), id("7", "1"))).update();
    }

    private void sessions(int many) {
        var range = "seq_1_to_" + many;
        sql.sql("""
                insert into dialogue_session (session_id, version, code, roundtable_id, kind, title, held_on, held_precision, zone,
                    state, invitation_sequence)
                select %s, 0, concat('SE-', seq), %s, 'ORDINARY', concat('Sesión ', seq),
                    date('2003-01-01') + interval seq * 7919 %% 7300 day, 'DAY', 'America/Lima', 'HELD', 0 from %s"""
                        .formatted(id("8", "seq"), id("7", "1 + seq % 10"), range))
                .update();
        sql.sql("""
                insert into minutes (session_id, version, state, manner, latest_change, lines_counted, frozen, number)
                select %s, 0, 'DRAFT', 'LIVE', 0, 0, 1, concat('AC-', seq) from %s"""
                        .formatted(id("8", "seq"), range))
                .update();
        sql.sql("""
                insert into agenda_item (item_id, version, session_id, position, title, topic, origin, state)
                select %s, 0, %s, 0, concat('Punto ', seq), concat('Tema ', seq %% 50), 'TYPED', 'TREATED' from %s"""
                        .formatted(id("9", "seq"), id("8", "seq"), range))
                .update();
    }

    private void lines(String range) {
        var session = "1 + floor((seq - 1) / 100)";
        sql.sql("""
                insert into minutes_line (line_id, version, session_id, code, place, depth, kind, text, wording, language, item_id,
                    party_id, typed_from, dropped, change_number)
                select %s, 0, %s, concat('SE-L', seq), seq, 0,
                    case when seq %% 100 = 9 then 'RESERVATION' when seq %% 20 = 3 then 'DECISION' when seq %% 20 = 13 then 'AGREEMENT'
                        when seq %% 50 = 7 then 'PENDING' else 'INFORMATION' end,
                    concat('Se informa sobre ', elt(1 + seq %% 2, 'agua', 'vías'), ' en el sector ', seq,
                        if(seq %% 100 = 0, ' escolar', ''), if(seq %% 200000 = 7, ' infrecuente7', ''), ', con los materiales y el'
                        ' personal que la mesa consideró necesarios, antes de la siguiente reunión ordinaria.'),
                    'LITERAL', 'ES', %s, if(seq %% 3 = 0, %s, null), -1, 0, 0
                from %s""".formatted(id("a", "seq"), id("8", session), id("9", session), id("2", "1001 + seq % 500"), range))
                .update();
        sql.sql("""
                insert into line_stance (line_id, party_id, stance)
                select %s, %s, elt(1 + (seq + party.n) %% 5, 'FOR', 'FOR', 'AGAINST', 'ABSTAINS', 'FOR')
                from %s join (select seq n from seq_1_to_5) party where seq %% 10 = 3"""
                        .formatted(id("a", "seq"), id("2", "party.n"), range))
                .update();
        sql.sql("""
                insert into said (line_id, session_id, held_on, held_precision, roundtable_id, place, kind, text, example)
                select l.line_id, s.session_id, s.held_on, s.held_precision, s.roundtable_id, l.place, l.kind, l.text, 0
                from %s join minutes_line l on l.line_id = %s join dialogue_session s on s.session_id = l.session_id"""
                        .formatted(range, id("a", "seq")))
                .update();
        sql.sql("""
                insert into said_party (line_id, party_id, session_id, held_on, place)
                select s.line_id, l.party_id, s.session_id, s.held_on, s.place
                from %1$s join said s on s.line_id = %2$s join minutes_line l on l.line_id = s.line_id where l.party_id is not null
                union
                select s.line_id, t.party_id, s.session_id, s.held_on, s.place
                from %1$s join said s on s.line_id = %2$s join line_stance t on t.line_id = s.line_id"""
                        .formatted(range, id("a", "seq")))
                .update();
    }

    /** A version 7 identity made of a kind and a number, so that rows can refer to one another without being looked up. */
    private static String id(String kind, String number) {
        return "cast(concat('0190000" + kind + "-0000-7000-8000-', lpad(hex(" + number + "), 12, '0')) as uuid)";
    }
}
