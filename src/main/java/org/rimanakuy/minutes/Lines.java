package org.rimanakuy.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.SessionId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Lines extends Repository<Line, LineId> {

    Line save(Line line);

    Line saveAndFlush(Line line);

    Optional<Line> findById(LineId id);

    Optional<Line> findByCode(String code);

    @Query("""
            select l from Line l, Minutes m
            where m.session = l.session and m.manner = org.rimanakuy.minutes.MinutesManner.FROM_SOURCE
                and l.session in :sessions and not l.dropped
            order by l.session.value, l.place, l.id.value""")
    List<Line> told(Collection<SessionId> sessions);

    List<Line> findByCodeIn(Collection<String> codes);

    @Query("""
            select distinct l.data.item from Line l
            where l.session = :session and l.dropped = false and l.data.item is not null and l.data.text <> ''
            """)
    Set<AgendaItemId> itemsSpokenOf(SessionId session);

    List<Line> findBySessionAndDroppedFalseOrderByPlaceAscIdAsc(SessionId session);

    @Query(
            "select l from Line l where l.session = :session and l.changeNumber > :change order by l.changeNumber, l.place, l.id.value")
    List<Line> changedSince(SessionId session, long change);

    @Query("select l.place from Line l where l.session = :session and l.id = :line")
    @Nullable
    Long place(SessionId session, LineId line);

    @Query("select max(l.place) from Line l where l.session = :session")
    @Nullable
    Long lastPlace(SessionId session);

    @Query("select min(l.place) from Line l where l.session = :session and l.place > :above and l.id <> :line")
    @Nullable
    Long nextPlace(SessionId session, long above, LineId line);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update minutes_line l join (
                select line_id, row_number() over (order by place, line_id) as position from minutes_line
                where session_id = :session) o on o.line_id = l.line_id
            set l.place = o.position * :room, l.change_number = :change""")
    void giveRoom(UUID session, long room, long change);

    /** What was dropped could be taken back until now. */
    @Modifying
    @Query(nativeQuery = true, value = "delete from minutes_line where session_id = :session and dropped")
    void deleteDropped(UUID session);

    @Query("""
            select new org.rimanakuy.minutes.AddendumRow(m.number, l.code, l.data.addendumTo, l.data.text)
            from Line l join Minutes m on m.session = l.session
            where m.state = org.rimanakuy.minutes.MinutesState.CLOSED and not l.dropped and (l.data.addendumTo = :number
                or l.data.addendumTo in (select c.code from Line c, Minutes a where a.number = :number and c.session = a.session))
            order by m.closedAt, l.place, l.code""")
    List<AddendumRow> addendaTo(String number);
}
