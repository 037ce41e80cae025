package org.rimanakuy.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.rimanakuy.budget.BudgetStore.Key;

/** Consultations by what is to become of them. */
record SortedYears(
        List<ProjectYear> created, List<ProjectYear> superseding, List<ProjectYear> earlier, long unchanged) {

    /**
     * @param known what is shown first of them now
     * @param before what was said before; asked for only when one of them is older than what is known
     */
    static SortedYears of(
            Collection<ProjectYear> years, Map<Key, BudgetYear> known, Supplier<Set<ProjectYear>> before) {
        var created = new ArrayList<ProjectYear>();
        var superseding = new ArrayList<ProjectYear>();
        var older = new ArrayList<ProjectYear>();
        var seen = new HashSet<Key>();
        var unchanged = 0L;
        for (var one : years) {
            if (!seen.add(Key.of(one))) {
                throw BudgetRefusal.yearTwice(one.year().year());
            }
            var shown = known.get(Key.of(one));
            if (shown == null) {
                created.add(one);
                continue;
            }
            one.year().refuseOtherCurrency(shown);
            if (shown.equals(one.year())) {
                unchanged++;
            } else if (one.year().supersedes(shown)) {
                superseding.add(one);
            } else {
                older.add(one);
            }
        }
        var kept = older.isEmpty() ? Set.<ProjectYear>of() : before.get();
        var earlier = older.stream().filter(one -> !kept.contains(one)).toList();
        return new SortedYears(created, superseding, earlier, unchanged + older.size() - earlier.size());
    }

    Told told() {
        return new Told(created.size(), superseding.size(), earlier.size(), unchanged);
    }
}
