package org.rimanakuy.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked for an address and not confirmed from it yet, in the database. */
@Component
class Requests {

    static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient sql;

    Requests(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A wish to be told.
     *
     * @param account whose address it becomes; empty for a reader without one
     * @param topic what about; empty where only the address is new
     */
    record Wish(
            String address,
            @Nullable UUID account,
            Language language,
            Rhythm rhythm,
            @Nullable Topic topic) {}

    record Request(UUID id, String token, Wish wish) {}

    Request add(Wish wish, Instant now) {
        var request = new Request(Identity.next(), Tokens.next(), wish);
        var topic = wish.topic();
        sql.sql("""
                        insert into subscription_request (request_id, token, address, account_id, language, rhythm, kind,
                            subject_id, asked_at)
                        values (:id, :token, :address, :account, :language, :rhythm, :kind, :subject, :now)""")
                .param("id", request.id())
                .param("token", request.token())
                .param("address", wish.address())
                .param("account", wish.account())
                .param("language", wish.language().name())
                .param("rhythm", wish.rhythm().name())
                .param("kind", topic == null ? null : topic.kind().name())
                .param("subject", topic == null ? null : topic.subject())
                .param("now", Utc.of(now))
                .update();
        return request;
    }

    Optional<Request> byToken(String token, Instant now) {
        return sql.sql("""
                        select request_id, address, account_id, language, rhythm, kind, subject_id
                        from subscription_request where token = :token and asked_at > :since""")
                .param("token", token)
                .param("since", Utc.of(now.minus(KEPT)))
                .query((row, index) -> new Request(
                        row.getObject(1, UUID.class),
                        token,
                        new Wish(
                                row.getString(2),
                                row.getObject(3, UUID.class),
                                Language.valueOf(row.getString(4)),
                                Rhythm.valueOf(row.getString(5)),
                                row.getString(6) instanceof String kind
                                        ? new Topic(TopicKind.valueOf(kind), row.getObject(7, UUID.class))
                                        : null)))
                .optional();
    }

    long countSince(Instant since) {
        return sql.sql("select count(*) from subscription_request where asked_at > :since")
                .param("since", Utc.of(since))
                .query(Long.class)
                .single();
    }

    long countSince(Instant since, String address) {
        return sql.sql("select count(*) from subscription_request where asked_at > :since and address = :address")
                .param("since", Utc.of(since))
                .param("address", address)
                .query(Long.class)
                .single();
    }

    /** @return whether it was still there: of two who confirm at once, one does */
    boolean remove(Request request) {
        return sql.sql("delete from subscription_request where request_id = :id")
                        .param("id", request.id())
                        .update()
                == 1;
    }

    void forgetOld(Instant now) {
        sql.sql("delete from subscription_request where asked_at <= :before")
                .param("before", Utc.of(now.minus(KEPT)))
                .update();
    }
}
