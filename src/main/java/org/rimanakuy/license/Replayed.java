package org.rimanakuy.license;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rimanakuy.commitment.Late;
import org.rimanakuy.commitment.OnDay;
import org.rimanakuy.commitment.PastService;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.license.PressureChange.Left;
import org.rimanakuy.license.PressureChange.Why;

/** How those commitments stood on several days about which something was said or agreed since. */
final class Replayed {

    private final Map<LocalDate, Map<String, OnDay>> byDay = new HashMap<>();

    /** @param numbers at most a thousand or so */
    static Replayed of(PastService past, List<String> numbers, Collection<LocalDate> days) {
        var replayed = new Replayed();
        var each = new TreeSet<>(days);
        each.forEach(day -> replayed.byDay.put(day, new HashMap<>()));
        past.on(numbers, each)
                .forEach((day, stood) -> replayed.byDay
                        .getOrDefault(day, new HashMap<>())
                        .putAll(stood.stream().collect(Collectors.toMap(OnDay::number, Function.identity()))));
        return replayed;
    }

    Pressure pressure(LocalDate day) {
        return Pressure.of(day, late(day));
    }

    List<Late> late(LocalDate day) {
        return stood(day).values().stream().flatMap(one -> one.late().stream()).toList();
    }

    /** Those that were overdue on one day and not on the other, with what came in between. */
    List<Left> left(LocalDate from, LocalDate to) {
        return late(from).stream()
                .filter(late -> lateOn(late.number(), to).isEmpty())
                .flatMap(late -> Optional.ofNullable(stood(to).get(late.number()))
                        .map(now -> new Left(Pressure.Share.of(late), why(late, now)))
                        .stream())
                .toList();
    }

    /** Those that are overdue on the second day and were not on the first, such as after a refused claim. */
    Pressure entered(LocalDate from, LocalDate to) {
        return Pressure.of(
                to,
                late(to).stream()
                        .filter(late -> lateOn(late.number(), from).isEmpty())
                        .toList());
    }

    private Optional<Late> lateOn(String number, LocalDate day) {
        return Optional.ofNullable(stood(day).get(number)).flatMap(OnDay::late);
    }

    private Map<String, OnDay> stood(LocalDate day) {
        return byDay.getOrDefault(day, Map.of());
    }

    private static Why why(Late before, OnDay now) {
        var state = now.schedule().state();
        if (state == ScheduleState.ENDED) {
            return Why.ENDED;
        }
        if (state == ScheduleState.AWAITING_VERIFICATION || now.recurs()) {
            return Why.CLAIMED;
        }
        var due = now.schedule().due();
        var isRunning = state == ScheduleState.NOT_DUE || state == ScheduleState.DUE_SOON;
        return isRunning && due != null && due.isAfter(before.due()) ? Why.EXTENDED : Why.FULFILLED;
    }
}
