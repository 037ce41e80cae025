package org.rimanakuy.minutes;

import java.util.List;
import java.util.Map;

/** What the rows are that an acta tells, and how somebody with the database at hand might try to change them. */
final class ToldInActa {

    /** The tables of which rows are told in an acta, and by what each belongs to a session. */
    static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("minutes", "session_id = :id"),
            Map.entry("minutes_line", "session_id = :id"),
            Map.entry("line_stance", "line_id in (select line_id from minutes_line where session_id = :id)"),
            Map.entry("line_correction", "session_id = :id"),
            Map.entry("minutes_answer", "session_id = :id"),
            Map.entry("frozen_minutes", "session_id = :id"),
            Map.entry("acta_then", "session_id = :id"),
            Map.entry("acta_party", "session_id = :id"),
            Map.entry("dialogue_session", "session_id = :id"),
            Map.entry("dialogue_session_language", "session_id = :id"),
            Map.entry("agenda_item", "session_id = :id"),
            Map.entry("agenda_paper", "item_id in (select item_id from agenda_item where session_id = :id)"),
            Map.entry("attendee", "session_id = :id"),
            Map.entry("attendee_presence", "attendee_id in (select attendee_id from attendee where session_id = :id)"),
            Map.entry("session_scan", "session_id = :id"));

    /** What each table is asked to change, which must be a change. */
    static final Map<String, String> CHANGES = Map.ofEntries(
            Map.entry("minutes", "text = 'otra cosa'"),
            Map.entry("minutes_line", "text = 'otra cosa'"),
            Map.entry("line_stance", "stance = 'AGAINST'"),
            Map.entry("line_correction", "answer = 'otra cosa'"),
            Map.entry("minutes_answer", "answer = 'APPROVED', words = null"),
            Map.entry("frozen_minutes", "text = 'otra cosa'"),
            Map.entry("acta_then", "table_name = 'Otra mesa'"),
            Map.entry("acta_party", "name = 'Otro nombre'"),
            Map.entry("dialogue_session", "title = 'otra cosa'"),
            Map.entry("dialogue_session_language", "language = 'QU'"),
            Map.entry("agenda_item", "title = 'otra cosa'"),
            Map.entry("agenda_paper", "title = 'otra cosa'"),
            Map.entry("attendee", "person = 'Otra persona'"),
            Map.entry("attendee_presence", "left_at = null"),
            Map.entry("session_scan", "kind = 'OTHER'"));

    static final List<String> INSERTS = List.of(
            "insert into acta_party select :id, party_id, 'Otro nombre', true, true from party where code = 'DEF'",
            "insert into minutes_line select uuid(), version, session_id, concat(code, 'x'), place, depth, kind, text,"
                    + " wording, language, item_id, party_id, speaker, consent, said_at, settles, addendum_to, source,"
                    + " dropped, change_number, typed_by, typed_by_name, typed_at, typed_from, typed_until"
                    + " from minutes_line where session_id = :id limit 1",
            "insert into line_stance select l.line_id, p.party_id, 'FOR' from minutes_line l join party p"
                    + " where l.session_id = :id and p.code = 'DEF' limit 1",
            "insert into line_correction select uuid(), session_id, frozen, line_id, party_id, said_before, proposed,"
                    + " reason, proposed_at, outcome, answer, answered_at from line_correction where session_id = :id",
            "insert into minutes_answer select session_id, 1, p.party_id, 'APPROVED', null, now(), 'x', null, null, null"
                    + " from minutes m join party p where m.session_id = :id and p.code = 'DEF'",
            "insert into frozen_minutes select session_id, 99, circulated_at, corrections_until, answers_until, sha256,"
                    + " text from frozen_minutes where session_id = :id limit 1",
            "insert into dialogue_session_language values (:id, 9, 'EN')",
            "insert into agenda_item (item_id, version, session_id, position, title, origin, state)"
                    + " values (uuid(), 0, :id, 9, 'otra cosa', 'TYPED', 'PLANNED')",
            "insert into agenda_paper select item_id, 9, 'otra cosa', null, null from agenda_item where session_id = :id",
            "insert into attendee select uuid(), 0, :id, party_id, 'Otra persona', 'TITULAR', null from party limit 1",
            "insert into attendee_presence select attendee_id, 9, now(), null from attendee where session_id = :id");

    private ToldInActa() {}
}
