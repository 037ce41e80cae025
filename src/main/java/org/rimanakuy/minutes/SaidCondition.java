package org.rimanakuy.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.SoughtWords;

/** A filter as SQL: conditions over {@code said s} and their parameters. Values never become part of the text. */
final class SaidCondition {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<String> branches = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param roundtables the one asked for and its subgroups, where one is asked for */
    SaidCondition(SaidFilter filter, List<UUID> roundtables) {
        filter.words().ifPresent(this::words);
        filter.roundtable().ifPresent(asked -> roundtables(roundtables));
        filter.party().ifPresent(party -> and("""
                exists (select 1 from said_party p
                    where p.party_id = :party and p.held_on = s.held_on and p.session_id = s.session_id
                    and p.place = s.place and p.line_id = s.line_id)""", "party", party.value()));
        filter.kind().ifPresent(kind -> and("s.kind = :kind", "kind", kind.name()));
        filter.from().ifPresent(this::from);
        filter.until().ifPresent(until -> and("s.held_on <= :until", "until", until.lastDay()));
        if (filter.withoutExamples()) {
            conditions.add("not s.example");
        }
    }

    private void words(SoughtWords sought) {
        sought.inBooleanMode()
                .ifPresentOrElse(
                        words -> and("match (s.text) against (:words in boolean mode)", "words", words),
                        () -> and("s.text like :text", "text", sought.anywhere()));
    }

    /** Also one by one: each has its lines in order in an index, and all of them together have not. */
    private void roundtables(List<UUID> roundtables) {
        and("s.roundtable_id in (:roundtables)", "roundtables", roundtables);
        for (var index = 0; index < roundtables.size(); index++) {
            parameters.put("roundtable" + index, roundtables.get(index));
            branches.add("s.roundtable_id = :roundtable" + index);
        }
    }

    /** A month or a year is kept as its first day: as the day sought may lie within it, so may the session. */
    private void from(PartialDate from) {
        var day = from.firstDay();
        and("s.held_on >= :fromYear", "fromYear", day.withDayOfYear(1));
        and("""
                s.held_on >= case s.held_precision when 'YEAR' then :fromYear when 'MONTH' then :fromMonth
                    else :fromDay end""", "fromMonth", day.withDayOfMonth(1));
        parameters.put("fromDay", day);
    }

    private void and(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    /** Conditions of which exactly one holds for each line that matches; a page is the best of the first lines of each. */
    List<String> branches() {
        return branches.size() < 2
                ? List.of(sql())
                : branches.stream().map(branch -> sql() + " and " + branch).toList();
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
