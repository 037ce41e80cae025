package org.rimanakuy.license;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rimanakuy.commitment.PastService;
import org.rimanakuy.license.PressureChange.Left;

/**
 * What any number of commitments came to on several days, replayed some at a time: sums, and no more names than are listed.
 */
final class ReplayedSum {

    private static final Comparator<Left> HEAVIEST_FIRST = Comparator.comparing(Left::share, Pressure.HEAVIEST_FIRST);

    private final Map<LocalDate, Pressure> byDay = new HashMap<>();
    private final List<Left> left = new ArrayList<>();
    private Pressure entered;
    private long gone;

    private ReplayedSum(LocalDate now) {
        entered = Pressure.of(now, List.of());
    }

    /** @param session the day since which it is told what entered and what left */
    static ReplayedSum of(
            PastService past, Touched touched, Collection<LocalDate> days, LocalDate now, Optional<LocalDate> session) {
        var sum = new ReplayedSum(now);
        days.forEach(day -> sum.byDay.put(day, Pressure.of(day, List.of())));
        touched.each(numbers -> sum.add(Replayed.of(past, numbers, days), now, session));
        return sum;
    }

    private void add(Replayed some, LocalDate now, Optional<LocalDate> session) {
        byDay.replaceAll((day, pressure) -> pressure.plus(some.pressure(day)));
        session.ifPresent(since -> {
            entered = entered.plus(some.entered(since, now));
            var more = some.left(since, now);
            gone += more.stream().mapToLong(one -> one.share().weightedDays()).sum();
            left.addAll(more);
            left.sort(HEAVIEST_FIRST);
            if (left.size() > Pressure.LISTED) {
                left.subList(Pressure.LISTED, left.size()).clear();
            }
        });
    }

    Pressure pressure(LocalDate day) {
        return byDay.getOrDefault(day, Pressure.of(day, List.of()));
    }

    Pressure entered() {
        return entered;
    }

    /** The heaviest of those that were overdue and are no longer. */
    List<Left> left() {
        return List.copyOf(left);
    }

    /** How many weighted days went with all of those. */
    long gone() {
        return gone;
    }
}
