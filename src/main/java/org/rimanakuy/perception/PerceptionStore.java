package org.rimanakuy.perception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds and sheets in the database. Sheets are only counted; their words are for the secretariat alone. */
@Component
class PerceptionStore {

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final InstrumentStore instruments;

    PerceptionStore(JdbcClient sql, JdbcTemplate batches, InstrumentStore instruments) {
        this.sql = sql;
        this.batches = batches;
        this.instruments = instruments;
    }

    /** The latest first. */
    List<RoundRow> rounds() {
        var known = new HashMap<String, Instrument>();
        instruments.all().forEach(one -> known.put(one.code(), one));
        return sql.sql("""
                select r.round_id, r.version, r.code, r.title, r.instrument, r.place_id, r.asked_from, r.asked_to, r.manner, r.asked_by, r.published_on, r.example,
                    (select count(*) from perception_sheet s where s.round_id = r.round_id) as sheets
                from perception_round r order by r.asked_to desc, r.code desc limit 500
                """)
                .query((row, index) -> round(row, Objects.requireNonNull(known.get(row.getString("instrument")))))
                .list();
    }

    private static RoundRow round(ResultSet row, Instrument instrument) throws SQLException {
        var place = row.getString("place_id");
        return new RoundRow(
                UUID.fromString(row.getString("round_id")),
                row.getInt("version"),
                new RoundData(
                        row.getString("code"),
                        row.getString("title"),
                        instrument.code(),
                        place == null ? null : PlaceId.of(place),
                        row.getObject("asked_from", LocalDate.class),
                        row.getObject("asked_to", LocalDate.class),
                        Manner.valueOf(row.getString("manner")),
                        row.getString("asked_by")),
                instrument,
                row.getInt("sheets"),
                row.getObject("published_on", LocalDate.class),
                row.getBoolean("example"));
    }

    void open(UUID id, RoundData data, boolean example) {
        sql.sql("""
                insert into perception_round (round_id, version, code, title, instrument, place_id, asked_from, asked_to, manner, asked_by, example)
                values (:id, 0, :code, :title, :instrument, :place, :from, :to, :manner, :by, :example)
                """)
                .param("id", id.toString())
                .param("instrument", data.instrument())
                .param("code", data.code())
                .param("example", example)
                .params(said(data))
                .param("place", place(data), Types.CHAR)
                .update();
    }

    /** @return whether it still was at that version */
    boolean correct(UUID id, int seenVersion, RoundData data, boolean example) {
        return sql.sql("""
                update perception_round set version = version + 1, title = :title, place_id = :place, asked_from = :from, asked_to = :to,
                    manner = :manner, asked_by = :by, example = :example
                where round_id = :id and version = :version
                """)
                        .param("id", id.toString())
                        .param("version", seenVersion)
                        .param("example", example)
                        .params(said(data))
                        .param("place", place(data), Types.CHAR)
                        .update()
                == 1;
    }

    /** @return whether it still was at that version and not published yet */
    boolean publish(UUID id, int seenVersion, LocalDate today) {
        return sql.sql("""
                update perception_round set version = version + 1, published_on = :today
                where round_id = :id and version = :version and published_on is null
                """)
                        .params(Map.of("id", id.toString(), "version", seenVersion, "today", today))
                        .update()
                == 1;
    }

    /** Holds the round until the act is over, so that nobody enters while another publishes. */
    boolean isOpen(UUID id) {
        return sql.sql("select published_on is null from perception_round where round_id = ? for update")
                .param(id.toString())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static Map<String, Object> said(RoundData data) {
        return Map.of(
                "title", data.title(),
                "from", data.askedFrom(),
                "to", data.askedTo(),
                "manner", data.manner().name(),
                "by", data.askedBy());
    }

    private static @Nullable String place(RoundData data) {
        return Optional.ofNullable(data.place()).map(PlaceId::toString).orElse(null);
    }

    void enter(UUID round, UUID batch, List<Sheet> sheets, Instant now) {
        record Entered(UUID id, Sheet sheet) {}
        record Value(UUID id, String item, int value) {}
        var entered = sheets.stream()
                .map(sheet -> new Entered(Identity.next(), sheet))
                .toList();
        batches.batchUpdate(
                "insert into perception_sheet (sheet_id, round_id, place_id, language, why, recorded_at, batch) values (?, ?, ?, ?, ?, ?, ?)",
                entered,
                entered.size(),
                (row, one) -> {
                    row.setString(1, one.id().toString());
                    row.setString(2, round.toString());
                    row.setString(3, one.sheet().place().toString());
                    row.setString(4, one.sheet().language().code());
                    row.setString(5, one.sheet().why());
                    row.setObject(6, Utc.of(now));
                    row.setString(7, batch.toString());
                });
        var values = entered.stream()
                .flatMap(one -> one.sheet().values().entrySet().stream()
                        .map(value -> new Value(one.id(), value.getKey(), value.getValue())))
                .toList();
        if (!values.isEmpty()) {
            batches.batchUpdate(
                    "insert into perception_value (sheet_id, item, value) values (?, ?, ?)",
                    values,
                    values.size(),
                    (row, one) -> {
                        row.setString(1, one.id().toString());
                        row.setString(2, one.item());
                        row.setInt(3, one.value());
                    });
        }
    }

    /** @return how many sheets were taken out */
    int takeBack(UUID batch) {
        return sql.sql("delete from perception_sheet where batch = ?")
                .param(batch.toString())
                .update();
    }

    /** Answers by round, item and community. */
    Map<UUID, Map<String, Map<String, Tally>>> tallies(Collection<UUID> rounds) {
        var tallies = new HashMap<UUID, Map<String, Map<String, Tally>>>();
        if (!rounds.isEmpty()) {
            sql.sql("""
                    select s.round_id, v.item, s.place_id, count(*), sum(v.value) from perception_sheet s
                    join perception_value v on v.sheet_id = s.sheet_id
                    where s.round_id in (:rounds) group by s.round_id, v.item, s.place_id
                    """)
                    .param("rounds", rounds.stream().map(UUID::toString).toList())
                    .query((row, index) -> tallies.computeIfAbsent(
                                    UUID.fromString(row.getString(1)), any -> new HashMap<>())
                            .computeIfAbsent(row.getString(2), any -> new HashMap<>())
                            .put(row.getString(3), new Tally(row.getInt(4), row.getLong(5))))
                    .list();
        }
        return tallies;
    }

    /** What was said in people's own words, in an order that does not tell when. */
    List<Why> whys(UUID round) {
        return sql.sql("""
                select s.place_id, s.why, s.language from perception_sheet s
                where s.round_id = ? and s.why is not null order by s.place_id, s.why limit 2000
                """)
                .param(round.toString())
                .query((row, index) -> new Why(PlaceId.of(row.getString(1)), row.getString(2), row.getString(3)))
                .list();
    }

    /** With what was typed for a place of practice in a round of the whole register. */
    int removeExamples() {
        sql.sql("delete from perception_sheet where place_id in (select place_id from place where example)")
                .update();
        return sql.sql("delete from perception_round where example").update();
    }
}
