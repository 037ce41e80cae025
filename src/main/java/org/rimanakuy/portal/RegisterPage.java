package org.rimanakuy.portal;

import java.util.List;
import java.util.stream.IntStream;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.Lateness;
import org.rimanakuy.commitment.Mover;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.commitment.Weight;

/**
 * One page of the register.
 *
 * @param count how many match, at most {@link RegisterService#COUNTED} + 1
 * @param number of this page, from 1
 */
record RegisterPage(
        RegisterQuestion question,
        RegisterChoices.Choices choices,
        List<TypedParts.Fault> faults,
        List<CommitmentRow> rows,
        int count,
        int number) {

    private static final int AROUND = 2;

    /** Whether there are more than were counted. */
    public boolean isMore() {
        return count > RegisterService.COUNTED;
    }

    public int counted() {
        return Math.min(count, RegisterService.COUNTED);
    }

    public int pages() {
        return Math.clamp((counted() + RegisterReading.ROWS - 1) / RegisterReading.ROWS, 1, TypedParts.LAST_PAGE);
    }

    /** The first page, those around this one, and the last. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, pages())
                .filter(page -> page == 1 || page == pages() || Math.abs(page - number) <= AROUND)
                .boxed()
                .toList();
    }

    public boolean hasExamples() {
        return rows.stream().anyMatch(CommitmentRow::example);
    }

    public List<Headline> headlines() {
        return List.of(Headline.values());
    }

    public List<ScheduleState> schedules() {
        return List.of(ScheduleState.values());
    }

    public List<Weight> weights() {
        return List.of(Weight.values());
    }

    public List<Mover> movers() {
        return List.of(Mover.values());
    }

    public List<Lateness> latenesses() {
        return List.of(Lateness.values());
    }

    public List<RegisterSort> sorts() {
        return List.of(RegisterSort.values());
    }

    /** How the address writes a constant. */
    public String written(Enum<?> constant) {
        return TypedParts.written(constant);
    }
}
