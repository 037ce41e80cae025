package org.rimanakuy.overdue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was crossed, the latest first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.IS_SIGNED_IN)
public class OverdueService {

    private static final int DAYS_ON_A_DESK = 30;
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String ROWS = """
            select x.kind, x.about_on, x.crossed_on, x.noticed_at, x.example, r.code table_code,
                coalesce(c.number, o.code, r.code) subject,
                coalesce(c.title, concat(p.name, ' · ', coalesce(o.short_name, o.name)), r.name) name
            from (select * from crossing x where %s order by x.crossed_on desc, x.subject_id desc, x.kind desc
                limit :limit offset :offset) x
            left join commitment c on c.commitment_id = x.subject_id
            left join roundtable r on r.roundtable_id = x.roundtable_id
            left join mandate m on m.mandate_id = x.subject_id
            left join person p on p.person_id = m.person_id
            left join party o on o.party_id = m.party_id
            order by x.crossed_on desc, x.subject_id desc, x.kind desc""";

    private static final String CONCERNS = """
            x.example = false and x.crossed_on between :since and :today and exists (select 1 from commitment c
                where c.commitment_id = x.subject_id and (c.promisor_id in (:answered) or exists (
                    select 1 from commitment_beneficiary b where b.commitment_id = c.commitment_id
                        and b.party_id = :party)))""";

    private final JdbcClient sql;
    private final Escalations escalations;
    private final SuccessionService successions;
    private final CurrentUser currentUser;
    private final Clock clock;

    OverdueService(
            JdbcClient sql,
            Escalations escalations,
            SuccessionService successions,
            CurrentUser currentUser,
            Clock clock) {
        this.sql = sql;
        this.escalations = escalations;
        this.successions = successions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** At one roundtable since a day, that day included. */
    public List<CrossingRow> at(RoundtableId table, LocalDate since, int offset, int limit) {
        return page("x.roundtable_id = :table and x.crossed_on between :since and :today", since, offset, limit)
                .param("table", table.value())
                .query((row, index) -> row(row, clock.getZone()))
                .list();
    }

    /** In the whole register since a day, that day included; without the training record. */
    public List<CrossingRow> since(LocalDate since, int offset, int limit) {
        return page("x.example = false and x.crossed_on between :since and :today", since, offset, limit)
                .query((row, index) -> row(row, clock.getZone()))
                .list();
    }

    /** The latest of the last thirty days: of a delegate's party what it promised or was promised, of others everything. */
    public List<CrossingRow> mine(int limit) {
        var since = today().minusDays(DAYS_ON_A_DESK);
        var party = currentUser.required().party();
        if (!currentUser.is(Role.DELEGATE) || party.isEmpty()) {
            return since(since, 0, limit);
        }
        var answered = successions.lineage().answeredBy(party.get(), today());
        return page(CONCERNS, since, 0, limit)
                .param("party", party.get().value())
                .param("answered", values(answered))
                .query((row, index) -> row(row, clock.getZone()))
                .list();
    }

    /** Whatever was noticed about the training record goes with it. */
    @Transactional
    @PreAuthorize(Roles.IS_SECRETARIAT)
    public void removeExamples() {
        escalations.removeExamples();
    }

    static String rows(String condition) {
        return ROWS.formatted(condition);
    }

    private JdbcClient.StatementSpec page(String condition, LocalDate since, int offset, int limit) {
        return sql.sql(rows(condition))
                .param("since", since)
                .param("today", today())
                .param("offset", offset)
                .param("limit", limit);
    }

    private static List<UUID> values(Set<PartyId> parties) {
        return parties.isEmpty()
                ? List.of(NOBODY)
                : parties.stream().map(PartyId::value).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static CrossingRow row(ResultSet row, ZoneId zone) throws SQLException {
        return new CrossingRow(
                CrossingKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("name"),
                row.getObject("about_on", LocalDate.class),
                row.getObject("crossed_on", LocalDate.class),
                row.getTimestamp("noticed_at").toInstant().atZone(zone).toLocalDate(),
                Optional.ofNullable(row.getString("table_code")),
                row.getBoolean("example"));
    }
}
