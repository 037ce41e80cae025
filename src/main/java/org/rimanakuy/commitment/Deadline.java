package org.rimanakuy.commitment;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Composite;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/**
 * By when something was promised.
 *
 * @param due the date, or the first one of a recurring promise; its last possible day counts
 * @param recursUntil the last date of a recurring promise; empty when the record names none
 * @param condition for a conditional one, what has to happen before the clock starts
 * @param conditionMetOn when it happened, once that is on record
 * @param termDays calendar days from then to the deadline; none means on that day
 */
@Embeddable
public record Deadline(
        @Enumerated(EnumType.STRING) @Column(name = "deadline_kind")
        Kind kind,

        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "due_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "due_precision"))
        @Nullable
        PartialDate due,

        @Enumerated(EnumType.STRING) @Nullable Recurrence recurrence,

        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "recurs_until"))
        @AttributeOverride(name = "precision", column = @Column(name = "recurs_until_precision"))
        @Nullable
        PartialDate recursUntil,

        @Column(name = "due_condition") @Nullable String condition,

        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "condition_met_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "condition_met_precision"))
        @Nullable
        PartialDate conditionMetOn,

        @Nullable Integer termDays)
        implements Composite {

    /** A commitment without a deadline is debt that must be seen, so it has a word of its own. */
    public enum Kind {
        NONE,
        DATE,
        RECURRING,
        CONDITIONAL
    }

    public static final Deadline NONE = of(null, null, null, null, null, null);
    static final int OCCURRENCES_SHOWN = 600;
    private static final int LONGEST_TERM = 36_525;

    public Deadline {
        condition = Text.optional(condition, Text.SOURCE);
        if ((recurrence != null && due == null) || (recursUntil != null && recurrence == null)) {
            throw new InvalidInputRefusal("commitment.refusal.recurrence-without-date");
        }
        if (recursUntil != null && due != null && recursUntil.lastDay().isBefore(due.firstDay())) {
            throw new InvalidInputRefusal("commitment.refusal.recurrence-ends-before");
        }
        if (condition != null && due != null) {
            throw new InvalidInputRefusal("commitment.refusal.condition-and-date");
        }
        if (condition == null && (conditionMetOn != null || termDays != null)) {
            throw new InvalidInputRefusal("commitment.refusal.term-without-condition");
        }
        if (termDays != null && (termDays < 0 || termDays > LONGEST_TERM)) {
            throw new InvalidInputRefusal("commitment.refusal.term-days", termDays, LONGEST_TERM);
        }
        kind = kindOf(due, recurrence, condition);
    }

    public static Deadline of(
            @Nullable PartialDate due,
            @Nullable Recurrence recurrence,
            @Nullable PartialDate recursUntil,
            @Nullable String condition,
            @Nullable PartialDate conditionMetOn,
            @Nullable Integer termDays) {
        var kind = kindOf(due, recurrence, condition);
        return new Deadline(kind, due, recurrence, recursUntil, condition, conditionMetOn, termDays);
    }

    public static Deadline on(PartialDate due) {
        return of(due, null, null, null, null, null);
    }

    private static Kind kindOf(@Nullable PartialDate due, @Nullable Recurrence recurrence, @Nullable String condition) {
        if (recurrence != null) {
            return Kind.RECURRING;
        }
        if (due != null) {
            return Kind.DATE;
        }
        return condition != null && !condition.isBlank() ? Kind.CONDITIONAL : Kind.NONE;
    }

    /** The last day on which it is still in time; empty for none, for a recurring one, and while a condition is not met. */
    Optional<LocalDate> lastDay() {
        return switch (kind) {
            case NONE, RECURRING -> Optional.empty();
            case DATE -> Optional.ofNullable(due).map(PartialDate::lastDay);
            case CONDITIONAL ->
                Optional.ofNullable(conditionMetOn).map(met -> met.lastDay().plusDays(termDays == null ? 0 : termDays));
        };
    }

    /** The date that can be moved: the single one, the last of a recurring one, or where the clock of a met condition leads. */
    Optional<PartialDate> movable() {
        return switch (kind) {
            case NONE -> Optional.empty();
            case DATE -> Optional.ofNullable(due);
            case RECURRING -> Optional.ofNullable(recursUntil);
            case CONDITIONAL -> lastDay().map(PartialDate::day);
        };
    }

    /** The same deadline with that date for the one that can be moved; without one, as if none had been agreed. */
    Deadline movedTo(@Nullable PartialDate date) {
        return switch (kind) {
            case NONE, DATE -> of(date, null, null, null, null, null);
            case RECURRING -> of(due, recurrence, date, null, null, null);
            case CONDITIONAL -> of(null, null, null, condition, conditionMetOn, termUntil(date));
        };
    }

    private @Nullable Integer termUntil(@Nullable PartialDate date) {
        if (conditionMetOn == null) {
            throw new InvalidInputRefusal("commitment.refusal.condition-still-open");
        }
        return date == null ? null : Math.toIntExact(DAYS.between(conditionMetOn.lastDay(), date.lastDay()));
    }

    /** The same deadline, its clock started. */
    Deadline metOn(PartialDate day) {
        return of(null, null, null, condition, day, termDays);
    }

    /** The same deadline as long as what it waits for has not happened. */
    Deadline notMet() {
        return of(null, null, null, condition, null, termDays);
    }

    /** The nth date of a recurring promise, counted from 0; empty after its last. */
    Optional<PartialDate> occurrence(int index) {
        if (recurrence == null || due == null) {
            return Optional.empty();
        }
        return Optional.of(due.plusMonths((long) index * recurrence.months()))
                .filter(date -> date.date().getYear() < PartialDate.LAST_YEAR)
                .filter(date -> recursUntil == null || !date.lastDay().isAfter(recursUntil.lastDay()));
    }

    /** The dates of a recurring promise from the first to the one that comes next after today, the latest ones if there are very many. */
    List<PartialDate> occurrencesUntilNext(LocalDate today) {
        var dates = new ArrayList<PartialDate>();
        for (var date = occurrence(0); date.isPresent(); date = occurrence(dates.size())) {
            dates.add(date.get());
            if (!date.get().lastDay().isBefore(today)) {
                break;
            }
        }
        return List.copyOf(dates.subList(Math.max(0, dates.size() - OCCURRENCES_SHOWN), dates.size()));
    }
}
