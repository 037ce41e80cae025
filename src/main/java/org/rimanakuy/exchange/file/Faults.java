package org.rimanakuy.exchange.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** All that is wrong, in one list. The first thousand are kept to be shown, the rest are counted. */
public final class Faults {

    public static final int KEPT = 1_000;

    private final List<Fault> kept = new ArrayList<>();
    private long total;

    public void add(Fault fault) {
        total++;
        if (kept.size() < KEPT) {
            kept.add(fault);
        }
    }

    public void add(String file, Problem problem, Object... arguments) {
        add(Fault.about(file, problem, arguments));
    }

    public Faults copy() {
        var copy = new Faults();
        copy.kept.addAll(kept);
        copy.total = total;
        return copy;
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public long total() {
        return total;
    }

    /** How many are not in the list. */
    public long rest() {
        return total - kept.size();
    }

    /** Those kept, in the order in which a person would mend them: by file and line. */
    public List<Fault> list() {
        var sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
        return Collections.unmodifiableList(sorted);
    }
}
