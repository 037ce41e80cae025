package org.rimanakuy.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.rimanakuy.budget.BudgetStore.Key;

/** Several consultations of one year of a project cannot be told at once: the first of each make the first turn. */
final class TellingTurns {

    private TellingTurns() {}

    /** @return all of them in their order, in each turn one of each project and year at most */
    static List<List<ProjectYear>> of(Collection<ProjectYear> years) {
        var turns = new ArrayList<List<ProjectYear>>();
        var told = new HashMap<Key, Integer>();
        for (var one : years) {
            var turn = told.merge(Key.of(one), 1, Integer::sum);
            if (turn > turns.size()) {
                turns.add(new ArrayList<>());
            }
            turns.get(turn - 1).add(one);
        }
        return turns;
    }
}
