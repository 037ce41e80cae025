package org.rimanakuy.budget;

import java.util.List;
import java.util.stream.IntStream;

/** Years that follow each other, both ends included. */
public record Years(int from, int to) {

    public Years {
        BudgetYear.checkedYear(from);
        BudgetYear.checkedYear(to);
        if (to < from) {
            throw BudgetRefusal.yearsBackwards(from, to);
        }
    }

    public boolean hold(int year) {
        return from <= year && year <= to;
    }

    public int count() {
        return to - from + 1;
    }

    public List<Integer> each() {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
