package org.rimanakuy.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what is late and what is in whose hands, in one pass of the database each. Without the training record. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class TallyService {

    private static final String TALLY = """
            select %s as grouped,
                coalesce(sum(c.clock_due >= :today), 0),
                coalesce(sum(c.clock_due between :from30 and :until30), 0),
                coalesce(sum(c.clock_due between :from90 and :until90), 0),
                coalesce(sum(c.clock_due between :from180 and :until180), 0),
                coalesce(sum(c.clock_due < :from180), 0)
            from commitment c %s
            where not c.example and c.clock_due <= :soon
                and (c.clock_state = 'RUNNING' or (c.clock_state = 'SILENT' and c.clock_due >= :today)) and %s
            group by grouped""";

    private static final String HANDS = """
            select c.promisor_id, c.promised_by, count(*),
                coalesce(sum(c.headline <> 'DISPUTED' and c.clock_state = 'RUNNING' and c.clock_due < :today
                    and %1$s = 'PROMISOR'), 0),
                coalesce(sum(c.headline <> 'DISPUTED' and c.clock_state in ('RUNNING', 'SILENT')
                    and c.clock_due between :today and :soon and %1$s = 'PROMISOR'), 0),
                coalesce(sum(c.headline = 'DISPUTED'), 0),
                coalesce(sum(c.headline <> 'DISPUTED' and c.clock_state = 'AWAITING_VERIFICATION'), 0),
                coalesce(sum(c.headline = 'FULFILLED'), 0)
            from commitment c where not c.example group by c.promisor_id, c.promised_by""".formatted(MoveSql.ON_DAY);

    private final SuccessionService successions;
    private final RegisterService register;
    private final JdbcClient sql;
    private final Clock clock;
    private final int dueSoonDays;

    TallyService(
            SuccessionService successions,
            RegisterService register,
            JdbcClient sql,
            Clock clock,
            @Value("${rimanakuy.due-soon-days:30}") int dueSoonDays) {
        this.successions = successions;
        this.register = register;
        this.sql = sql;
        this.clock = clock;
        this.dueSoonDays = dueSoonDays;
    }

    /**
     * By identity, or by the name of the constant; the empty text stands for none. What a party took over is counted with
     * it.
     *
     * @param filter how long overdue it asks for is not looked at: the tally tells all of it
     */
    public Map<String, Tally> late(RegisterFilter filter, TallyBy by) {
        var today = LocalDate.now(clock);
        var condition = register.condition(filter.whateverItsClock());
        var lineage = successions.lineage();
        var tallies = new TreeMap<String, Tally>();
        sql.sql(TALLY.formatted(by.column(), from(by), condition.sql()))
                .params(condition.parameters())
                .params(days(today))
                .query((row, index) ->
                        Map.entry(named(by, row.getString(1), party -> lineage.obligorOn(party, today)), tally(row)))
                .list()
                .forEach(one -> tallies.merge(one.getKey(), one.getValue(), Tally::plus));
        return tallies;
    }

    /** Every party that answers for anything, those with most of their own move overdue first. */
    public List<PartyHands> hands() {
        var today = LocalDate.now(clock);
        var lineage = successions.lineage();
        var parties = new HashMap<PartyId, PartyHands>();
        sql.sql(HANDS)
                .param("today", today)
                .param("soon", today.plusDays(dueSoonDays))
                .query((row, index) -> {
                    var obligor = lineage.obligorOn(party(row, 1), today);
                    var hands = hands(row);
                    return obligor.equals(party(row, row.getObject(2) == null ? 1 : 2))
                            ? new PartyHands(obligor, hands, Hands.EMPTY)
                            : new PartyHands(obligor, Hands.EMPTY, hands);
                })
                .list()
                .forEach(one -> parties.merge(
                        one.party(),
                        one,
                        (before, more) -> new PartyHands(
                                one.party(),
                                before.own().plus(more.own()),
                                before.takenOver().plus(more.takenOver()))));
        return parties.values().stream()
                .sorted(Comparator.<PartyHands>comparingLong(
                                one -> one.together().overdue())
                        .thenComparingLong(one -> one.together().all())
                        .reversed()
                        .thenComparing(one -> one.party().value()))
                .toList();
    }

    private static String from(TallyBy by) {
        return by == TallyBy.COMMUNITY ? "join commitment_beneficiary b on b.commitment_id = c.commitment_id" : "";
    }

    private Map<String, Object> days(LocalDate today) {
        return Map.of(
                "today", today,
                "soon", today.plusDays(dueSoonDays),
                "from30", Lateness.UP_TO_30.firstDue(today),
                "until30", Lateness.UP_TO_30.lastDue(today),
                "from90", Lateness.UP_TO_90.firstDue(today),
                "until90", Lateness.UP_TO_90.lastDue(today),
                "from180", Lateness.UP_TO_180.firstDue(today),
                "until180", Lateness.UP_TO_180.lastDue(today));
    }

    private static String named(TallyBy by, @Nullable String group, java.util.function.UnaryOperator<PartyId> obligor) {
        if (group == null) {
            return "";
        }
        return switch (by) {
            case PROMISOR ->
                obligor.apply(new PartyId(UUID.fromString(group))).value().toString();
            case WEIGHT -> Weight.values()[Integer.parseInt(group)].name();
            case COMMUNITY, AGREEMENT, MOVE -> group;
        };
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6));
    }

    private static PartyId party(ResultSet row, int column) throws SQLException {
        return new PartyId(row.getObject(column, UUID.class));
    }

    private static Hands hands(ResultSet row) throws SQLException {
        return new Hands(
                row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8));
    }
}
