package org.rimanakuy.subscription;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many are told, and whose letters do not arrive: for the secretariat alone. What somebody follows is theirs. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.IS_SECRETARIAT)
public class ReaderService {

    private static final int LISTED = 500;

    private final JdbcClient sql;

    ReaderService(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param unconfirmed asked for within the week and not confirmed yet */
    public record Counts(long byLetter, long inWorkspaceOnly, long stopped, long unconfirmed) {}

    /** @param returned whether a letter came back; otherwise the mail server refused it */
    public record Stopped(UUID id, String address, boolean returned, Instant at) {}

    public Counts counts() {
        return sql.sql("""
                        select coalesce(sum(address is not null and stopped is null), 0),
                            coalesce(sum(address is null), 0), coalesce(sum(stopped is not null), 0),
                            (select count(*) from subscription_request)
                        from subscriber""")
                .query((row, index) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    /** The latest first. */
    public List<Stopped> stopped() {
        return sql.sql("""
                        select subscriber_id, address, stopped = 'RETURNED', stopped_at from subscriber
                        where stopped is not null order by stopped_at desc, subscriber_id limit :limit""")
                .param("limit", LISTED)
                .query((row, index) -> new Stopped(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getBoolean(3),
                        Utc.instant(row.getObject(4, LocalDateTime.class))))
                .list();
    }

    /** Writes there again: what happened meanwhile comes with the next letter. */
    @Transactional
    public void resume(UUID reader) {
        sql.sql("update subscriber set version = version + 1, stopped = null, stopped_at = null"
                        + " where subscriber_id = :id")
                .param("id", reader)
                .update();
    }

    /** Forgets a reader without an account; of one who has an account, the address. */
    @Transactional
    public void forget(UUID reader) {
        sql.sql("delete from subscriber where subscriber_id = :id and account_id is null and stopped is not null")
                .param("id", reader)
                .update();
        sql.sql("update subscriber set version = version + 1, address = null, stopped = null, stopped_at = null"
                        + " where subscriber_id = :id and stopped is not null")
                .param("id", reader)
                .update();
    }
}
