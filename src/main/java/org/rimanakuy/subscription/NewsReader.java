package org.rimanakuy.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what happened: acts in the order of the journal, in which none comes between afterwards, and what the clock
 * crossed by the days that were swept to their end. Only what anybody may see, and nothing of the training record.
 */
@Component
class NewsReader {

    static final List<String> OF_COMMITMENT = List.of(
            "commitment-recorded",
            "commitment-corrected",
            "words-amended",
            "responsible-amended",
            "deadline-agreed",
            "deadline-amended",
            "deadline-extended",
            "condition-met",
            "milestone-added",
            "milestone-amended",
            "milestone-dropped",
            "progress-reported",
            "statement-recorded",
            "community-told",
            "finding-recorded",
            "dispute-opened",
            "dispute-answered",
            "commitment-escalated",
            "end-proposed",
            "end-agreed-to",
            "end-objected-to",
            "end-dropped",
            "commitment-ended");

    static final List<String> OF_SESSION =
            List.of("session-invited", "session-called-off", "session-closed", "acta-closed", "acta-taken-over");

    static final List<String> OF_AGREEMENT = List.of("agreement-recorded", "agreement-corrected");

    static final List<String> CROSSED = List.of(
            "DUE_SOON",
            "OVERDUE",
            "OVERDUE_30",
            "OVERDUE_90",
            "OVERDUE_180",
            "AWAITING",
            "AWAITING_30",
            "AWAITING_60",
            "VALIDITY_SOON",
            "VALIDITY_ENDED");

    private static final int PAGE = 1_000;
    private static final List<String> TOLD = all();

    private final JdbcClient sql;
    private final PlaceService places;
    private final PartyService parties;
    private final SuccessionService successions;
    private final RoundtableService roundtables;
    private final NewsSubjects subjects;
    private final Clock clock;

    NewsReader(
            JdbcClient sql,
            PlaceService places,
            PartyService parties,
            SuccessionService successions,
            RoundtableService roundtables,
            NewsSubjects subjects,
            Clock clock) {
        this.sql = sql;
        this.places = places;
        this.parties = parties;
        this.successions = successions;
        this.roundtables = roundtables;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** How far there is anything to tell. @param day the last one that was swept */
    record Mark(long sequence, LocalDate day) {}

    Mark now() {
        return sql.sql("select (select sequence from journal_head),"
                        + " (select coalesce(max(swept_until), date '1000-01-01') from sweep)")
                .query((row, index) -> new Mark(row.getLong(1), row.getObject(2, LocalDate.class)))
                .single();
    }

    /** Where whoever begins to follow begins to be told: with today at the latest, even while a sweep starts over. */
    Mark fromNowOn() {
        var now = now();
        var yesterday = LocalDate.now(clock).minusDays(1);
        return now.day().isBefore(yesterday) ? new Mark(now.sequence(), yesterday) : now;
    }

    /** Where a day begins: everything later came on record on that day or afterwards. */
    Mark before(LocalDate day) {
        var start = day.atStartOfDay(clock.getZone()).toInstant();
        var sequence = sql.sql(
                        "select sequence from journal_entry where occurred_at < :start order by sequence desc limit 1")
                .param("start", Utc.of(start))
                .query(Long.class)
                .optional()
                .orElse(0L);
        return new Mark(sequence, day.minusDays(1));
    }

    /** Hands over everything after one mark and up to another, in order, with flat memory. */
    void each(Mark after, Mark until, BiConsumer<Position, NewsItem> reader) {
        var around = surroundings();
        eachAct(after.sequence(), until.sequence(), around, reader);
        eachCrossing(after.day(), until.day(), around, reader);
    }

    /** Where in the order an item stands: at an act of the journal, or at a day. */
    record Position(long sequence, @Nullable LocalDate day) {

        boolean isAfter(Mark mark) {
            return day == null ? sequence > mark.sequence() : day.isAfter(mark.day());
        }
    }

    private record Act(long sequence, Instant at, String what, UUID subject) {}

    private void eachAct(long after, long until, Surroundings around, BiConsumer<Position, NewsItem> reader) {
        var page = acts(after, until);
        while (!page.isEmpty()) {
            var known = subjects.of(page.stream().map(Act::subject).collect(Collectors.toSet()), around);
            for (var act : page) {
                var subject = known.get(act.subject());
                if (subject != null) {
                    var on = act.at().atZone(clock.getZone()).toLocalDate();
                    reader.accept(new Position(act.sequence(), null), subject.item(act.what(), on));
                }
            }
            page = acts(page.getLast().sequence(), until);
        }
    }

    private List<Act> acts(long after, long until) {
        return sql.sql("""
                        select sequence, occurred_at, what, subject_id from journal_entry
                        where sequence > :after and sequence <= :until and what in (:told)
                        order by sequence limit :limit""")
                .param("after", after)
                .param("until", until)
                .param("told", TOLD)
                .param("limit", PAGE)
                .query((row, index) -> new Act(
                        row.getLong(1),
                        Utc.instant(row.getObject(2, LocalDateTime.class)),
                        row.getString(3),
                        row.getObject(4, UUID.class)))
                .list();
    }

    private record Crossed(UUID subject, String kind, LocalDate on) {}

    private void eachCrossing(
            LocalDate after, LocalDate until, Surroundings around, BiConsumer<Position, NewsItem> reader) {
        for (var day = next(after, until); day.isPresent(); day = next(day.get(), until)) {
            var page = crossings(day.get(), new UUID(0, 0), "");
            while (!page.isEmpty()) {
                var known = subjects.of(page.stream().map(Crossed::subject).collect(Collectors.toSet()), around);
                for (var crossed : page) {
                    var subject = known.get(crossed.subject());
                    if (subject != null) {
                        reader.accept(new Position(0, crossed.on()), subject.item(crossed.kind(), crossed.on()));
                    }
                }
                page = crossings(
                        day.get(), page.getLast().subject(), page.getLast().kind());
            }
        }
    }

    private Optional<LocalDate> next(LocalDate after, LocalDate until) {
        return sql.sql("select min(crossed_on) from crossing where example = false and crossed_on > :after"
                        + " and crossed_on <= :until")
                .param("after", after)
                .param("until", until)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private List<Crossed> crossings(LocalDate day, UUID afterSubject, String afterKind) {
        return sql.sql("""
                        select subject_id, kind, crossed_on from crossing
                        where example = false and crossed_on = :day
                            and (subject_id > :subject or (subject_id = :subject and kind > :kind))
                        order by subject_id, kind limit :limit""")
                .param("day", day)
                .param("subject", afterSubject)
                .param("kind", afterKind)
                .param("limit", PAGE)
                .query(NewsReader::crossed)
                .list();
    }

    private static Crossed crossed(ResultSet row, int index) throws SQLException {
        return new Crossed(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class));
    }

    private Surroundings surroundings() {
        var homes = new HashMap<PartyId, PlaceId>();
        parties.all().forEach(party -> {
            if (party.place() instanceof PlaceId place) {
                homes.put(party.id(), place);
            }
        });
        return new Surroundings(places.byId(), homes, roundtables.all(), successions.lineage(), LocalDate.now(clock));
    }

    private static List<String> all() {
        var all = new ArrayList<>(OF_COMMITMENT);
        all.addAll(OF_SESSION);
        all.addAll(OF_AGREEMENT);
        return List.copyOf(all);
    }
}
