package org.rimanakuy.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days to come on which promises fall due and answers are owed, and those of the last months: what calendars show. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class DueDateService {

    /** Days further back are no longer news for a calendar. */
    private static final int DAYS_BACK = 90;

    private static final int MOST = 500;
    private static final UUID NONE = new UUID(0, 0);

    private static final String COMING = """
            select c.number, c.title, 'PROMISE' kind, c.clock_due day from commitment c
                where c.clock_state in ('RUNNING', 'SILENT') and c.clock_due >= :from and %1$s
            union all
            select c.number, c.title, 'DISPUTE', c.promisor_until from commitment c
                where c.promisor_until >= :from and %1$s
            union all
            select c.number, c.title, 'CLAIM', c.community_until from commitment c
                where c.promisor_until is null and c.community_until >= :from and %1$s
            order by day, number, kind limit :most""";

    private static final String OWED = """
            exists (select 1 from commitment_beneficiary b where b.party_id in (:ids)
                and b.number_order = c.number_order and b.commitment_id = c.commitment_id)""";

    private static final String EITHER = "(c.promisor_id in (:ids) or " + OWED + ")";

    private static final String AGREED = """
            exists (select 1 from minutes_line l join dialogue_session s on s.session_id = l.session_id
                join roundtable r on r.roundtable_id = s.roundtable_id
                where l.code = c.minutes_line and (r.roundtable_id in (:ids) or r.parent_id in (:ids)))""";

    private final JdbcClient sql;
    private final Clock clock;

    DueDateService(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is owed to any of these. */
    public List<DueDate> owedTo(Collection<PartyId> parties) {
        return coming(OWED, parties.stream().map(PartyId::value).toList());
    }

    /** What any of these promised, or is owed to them. */
    public List<DueDate> concerning(Collection<PartyId> parties) {
        return coming(EITHER, parties.stream().map(PartyId::value).toList());
    }

    /** What was agreed at a roundtable and its subgroups. */
    public List<DueDate> agreedAt(RoundtableId roundtable) {
        return coming(AGREED, List.of(roundtable.value()));
    }

    private List<DueDate> coming(String which, List<UUID> ids) {
        return sql.sql(COMING.formatted(which))
                .params(Map.of(
                        "ids",
                        ids.isEmpty() ? List.of(NONE) : ids,
                        "from",
                        LocalDate.now(clock).minusDays(DAYS_BACK),
                        "most",
                        MOST))
                .query((row, index) -> new DueDate(
                        row.getString("number"),
                        row.getString("title"),
                        DueDate.Kind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class)))
                .list();
    }
}
