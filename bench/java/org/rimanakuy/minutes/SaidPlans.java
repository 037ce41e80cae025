package org.rimanakuy.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says it will do to search everything said, and to compare positions. */
public final class SaidPlans {

    private static final int PAGE = 21;

    private final JdbcClient sql;

    public SaidPlans(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return by name of the query, its steps: table, access, key, rows, extra */
    public Map<String, List<String>> explain(RoundtableId roundtable, List<UUID> within, PartyId party) {
        var plans = new LinkedHashMap<String, List<String>>();
        searches(roundtable, party).forEach((name, filter) -> {
            var condition = new SaidCondition(filter, within);
            plans.put("said: " + name, told(Said.pageSql(condition), condition.parameters(), page()));
        });
        var all = new SaidCondition(SaidFilter.ALL, List.of());
        plans.put("said: count, bounded", told(Said.countSql(all), Map.of(), Map.of("most", SaidService.COUNTED + 1)));
        for (var filter : List.of(PositionsFilter.ALL, PositionsFilter.ALL.withRoundtable(roundtable))) {
            plans.put(
                    "positions: " + filter.roundtable().map(at -> "one roundtable").orElse("all"),
                    told(
                            PositionsService.takenSql(filter),
                            Map.of("roundtables", within),
                            Map.of("most", PositionsService.LINES)));
        }
        return plans;
    }

    public static Map<String, SaidFilter> searches(RoundtableId roundtable, PartyId party) {
        var searches = new LinkedHashMap<String, SaidFilter>();
        searches.put("newest first", SaidFilter.ALL);
        searches.put("one roundtable and its subgroup", SaidFilter.ALL.withRoundtable(roundtable));
        searches.put("one party", SaidFilter.ALL.withParty(party));
        searches.put("reservations", SaidFilter.ALL.withKind(LineKind.RESERVATION));
        searches.put("reservations of one party", SaidFilter.ALL.withKind(LineKind.RESERVATION).withParty(party));
        searches.put("one month", SaidFilter.ALL.between(PartialDate.parse("2010-05"), PartialDate.parse("2010-05")));
        searches.put("a rare word", SaidFilter.ALL.withWords("infrecuente7"));
        searches.put("one line in a hundred", SaidFilter.ALL.withWords("escolar"));
        searches.put("every second line", SaidFilter.ALL.withWords("agua"));
        return searches;
    }

    private static Map<String, Object> page() {
        return Map.of("limit", PAGE, "offset", 0, "reach", PAGE);
    }

    private List<String> told(String query, Map<String, Object> parameters, Map<String, Object> more) {
        return sql.sql("explain " + query).params(parameters).params(more).query().listOfRows().stream()
                .map(step -> List.of("table", "type", "key", "rows", "Extra").stream()
                        .map(column -> column + "=" + step.get(column))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
