package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;

/**
 * One line of the register as it stands today.
 *
 * @param headlineBy whose word the headline only repeats
 * @param answerUntil the last day of the term to answer a claim or a dispute; empty where none runs or ran out
 * @param due the deadline as it was said, or the first of a recurring one
 * @param promisor who promised, by the name people use
 * @param obligor who answers today, by the name people use
 */
public record CommitmentRow(
        CommitmentId id,
        String number,
        String title,
        Headline headline,
        @Nullable Voice headlineBy,
        Schedule schedule,
        Mover mover,
        @Nullable LocalDate answerUntil,
        Weight weight,
        Deadline.Kind deadlineKind,
        @Nullable PartialDate due,
        PartialDate madeOn,
        String promisor,
        String obligor,
        List<String> beneficiaries,
        @Nullable String place,
        @Nullable String agreement,
        @Nullable String followUp,
        boolean example) {

    /** Whether somebody else answers today than the one who promised. */
    public boolean isInherited() {
        return !promisor.equals(obligor);
    }
}
