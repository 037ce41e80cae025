package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rimanakuy.shared.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says it will do for each of the register's queries. */
public final class RegisterPlans {

    private static final int PAGE = 50;

    private final JdbcClient sql;
    private final LocalDate today;

    public RegisterPlans(JdbcClient sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    /** @return by name of the query, its steps: table, access, key, rows, extra */
    public Map<String, List<String>> explain(PartyId beneficiary, Set<PartyId> promisors) {
        var plans = new LinkedHashMap<String, List<String>>();
        plans.put("page, newest first", page(RegisterFilter.ALL, RegisterSort.NEWEST, promisors));
        plans.put("page, earliest deadline first", page(RegisterFilter.ALL, RegisterSort.DUE_FIRST, promisors));
        plans.put(
                "overdue, earliest deadline first",
                page(RegisterFilter.ALL.withSchedule(ScheduleState.OVERDUE), RegisterSort.DUE_FIRST, promisors));
        plans.put(
                "promised to one party",
                page(RegisterFilter.ALL.withBeneficiary(beneficiary), RegisterSort.NEWEST, promisors));
        plans.put(
                "answered by one party today",
                page(RegisterFilter.ALL.withObligor(promisors.iterator().next()), RegisterSort.NEWEST, promisors));
        plans.put("search, a rare word", page(RegisterFilter.ALL.withWords("infrecuente7"), RegisterSort.NEWEST, promisors));
        plans.put("search, a common word", page(RegisterFilter.ALL.withWords("agua"), RegisterSort.NEWEST, promisors));
        plans.put("count, bounded", count(RegisterFilter.ALL, promisors));
        for (var what : Waiting.values()) {
            plans.put("desk: " + what, desk(what, beneficiary, promisors));
        }
        return plans;
    }

    private List<String> desk(Waiting what, PartyId party, Set<PartyId> promisors) {
        var query = new WaitingQuery(party, promisors, Set.of(), today, today.plusDays(30));
        return told(query.page(what), query.parameters(), Map.of("limit", 5, "offset", 0, "reach", 5));
    }

    private List<String> page(RegisterFilter filter, RegisterSort sort, Set<PartyId> promisors) {
        var condition = new RegisterCondition(filter, promisors, Set.of(), today, 30);
        return steps(Register.pageSql(condition, sort), condition, Map.of("limit", PAGE, "offset", 0, "reach", PAGE));
    }

    private List<String> count(RegisterFilter filter, Set<PartyId> promisors) {
        var condition = new RegisterCondition(filter, promisors, Set.of(), today, 30);
        return steps(Register.countSql(condition), condition, Map.of("most", RegisterService.COUNTED + 1));
    }

    private List<String> steps(String query, RegisterCondition condition, Map<String, Object> more) {
        return told(query, condition.parameters(), more);
    }

    private List<String> told(String query, Map<String, Object> parameters, Map<String, Object> more) {
        return sql.sql("explain " + query).params(parameters).params(more).query().listOfRows().stream()
                .map(step -> List.of("table", "type", "key", "rows", "Extra").stream()
                        .map(column -> column + "=" + step.get(column))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
