package org.rimanakuy.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who are told, in the database. */
@Component
class Subscribers {

    private static final String ROW = """
            select subscriber_id, version, account_id, address, language, rhythm, token, told_sequence, told_day,
                stopped is not null from subscriber
            """;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Subscribers(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    Optional<Subscriber> byToken(String token) {
        return one("where token = :key", token);
    }

    Optional<Subscriber> byAddress(String address) {
        return one("where address = :key", address);
    }

    Optional<Subscriber> byAccount(UUID account) {
        return one("where account_id = :key", account);
    }

    private Optional<Subscriber> one(String where, Object key) {
        return withTopics(sql.sql(ROW + where)
                        .param("key", key)
                        .query(Subscribers::bare)
                        .list())
                .stream()
                .findFirst();
    }

    /** Those with an address for whom a letter may be due, in order, a page at a time. */
    List<Subscriber> due(NewsReader.Mark mark, Instant now, UUID after, int limit) {
        return withTopics(sql.sql(ROW + """
                        where address is not null and stopped is null and subscriber_id > :after
                            and if(rhythm = 'AT_ONCE', told_sequence < :sequence or told_day < :day, next_at <= :now)
                        order by subscriber_id limit :limit""")
                .param("after", after)
                .param("sequence", mark.sequence())
                .param("day", mark.day())
                .param("now", Utc.of(now))
                .param("limit", limit)
                .query(Subscribers::bare)
                .list());
    }

    private List<Subscriber> withTopics(List<Subscriber> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        var topics = sql
                .sql("select subscriber_id, kind, subject_id from subscription where subscriber_id in (:ids)")
                .param("ids", bare.stream().map(Subscriber::id).toList())
                .query((row, index) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new Topic(TopicKind.valueOf(row.getString(2)), row.getObject(3, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return bare.stream()
                .map(one -> with(one, topics.getOrDefault(one.id(), Set.of())))
                .toList();
    }

    private static Subscriber bare(ResultSet row, int index) throws SQLException {
        return new Subscriber(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                Language.valueOf(row.getString(5)),
                Rhythm.valueOf(row.getString(6)),
                row.getString(7),
                new NewsReader.Mark(row.getLong(8), row.getObject(9, LocalDate.class)),
                row.getBoolean(10),
                Set.of());
    }

    private static Subscriber with(Subscriber one, Set<Topic> topics) {
        return new Subscriber(
                one.id(),
                one.version(),
                one.account(),
                one.address(),
                one.language(),
                one.rhythm(),
                one.token(),
                one.told(),
                one.stopped(),
                new HashSet<>(topics));
    }

    /** @param next when the first letter is due; empty where it is whenever there is something to tell */
    UUID add(@Nullable UUID account, @Nullable String address, Manner manner, NewsReader.Mark told) {
        var id = Identity.next();
        sql.sql("""
                        insert into subscriber (subscriber_id, version, account_id, address, language, rhythm, token,
                            told_sequence, told_day, next_at)
                        values (:id, 0, :account, :address, :language, :rhythm, :token, :sequence, :day, :next)""")
                .param("id", id)
                .param("account", account)
                .param("address", address)
                .param("language", manner.language().name())
                .param("rhythm", manner.rhythm().name())
                .param("token", Tokens.next())
                .param("sequence", told.sequence())
                .param("day", told.day())
                .param("next", utc(manner.next()))
                .update();
        return id;
    }

    /** In which language and how often. @param next when the next letter is due */
    record Manner(
            Language language, Rhythm rhythm, @Nullable Instant next) {}

    /** Letters go again if they had been stopped: whoever says how, is there. */
    void change(UUID id, @Nullable String address, Manner manner) {
        sql.sql("""
                        update subscriber set version = version + 1, address = :address, language = :language,
                            rhythm = :rhythm, next_at = :next, stopped = null, stopped_at = null
                        where subscriber_id = :id""")
                .param("id", id)
                .param("address", address)
                .param("language", manner.language().name())
                .param("rhythm", manner.rhythm().name())
                .param("next", utc(manner.next()))
                .update();
    }

    void addTopics(UUID id, Collection<Topic> topics) {
        batches.batchUpdate(
                "insert into subscription (subscriber_id, kind, subject_id) values (?, ?, ?)"
                        + " on duplicate key update kind = values(kind)",
                topics.stream()
                        .map(topic -> new Object[] {id, topic.kind().name(), topic.subject()})
                        .toList());
    }

    void removeTopic(UUID id, Topic topic) {
        sql.sql("delete from subscription where subscriber_id = :id and kind = :kind and subject_id = :subject")
                .param("id", id)
                .param("kind", topic.kind().name())
                .param("subject", topic.subject())
                .update();
    }

    void remove(UUID id) {
        sql.sql("delete from subscriber where subscriber_id = :id")
                .param("id", id)
                .update();
    }

    /**
     * Moves how far somebody was told, and never back: a sweep that starts over passes again over days that were told.
     *
     * @return whether nobody else told them meanwhile, nor they ended or changed it
     */
    boolean tellUpTo(Subscriber told, NewsReader.Mark mark, @Nullable Instant next) {
        return sql.sql("""
                        update subscriber set version = version + 1, told_sequence = :sequence,
                            told_day = greatest(told_day, :day), next_at = :next
                        where subscriber_id = :id and version = :version""")
                        .param("id", told.id())
                        .param("version", told.version())
                        .param("sequence", mark.sequence())
                        .param("day", mark.day())
                        .param("next", utc(next))
                        .update()
                == 1;
    }

    /** @param why {@code RETURNED} or {@code REFUSED} */
    void stop(UUID id, String why, Instant now) {
        sql.sql(
                        "update subscriber set version = version + 1, stopped = :why, stopped_at = :now where subscriber_id = :id")
                .param("id", id)
                .param("why", why)
                .param("now", Utc.of(now))
                .update();
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : Utc.of(instant);
    }
}
