package org.rimanakuy.portal;

import java.util.List;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.Lateness;
import org.rimanakuy.commitment.Mover;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.commitment.Weight;

/** What the register understands of a question, and a sentence for each part that it does not. */
final class RegisterReading {

    static final int ROWS = 10;

    private final TypedParts typed = new TypedParts();
    private final RegisterFilter filter;
    private final RegisterSort sort;
    private final int page;

    RegisterReading(RegisterQuestion question, RegisterChoices.Codes codes) {
        filter = new RegisterFilter(
                typed.words(question.words(), RegisterFilter.WORDS),
                typed.constant(question.headline(), Headline.class),
                typed.constant(question.schedule(), ScheduleState.class),
                typed.known(question.obligor(), codes::party, "portal.fault.party"),
                typed.known(question.beneficiary(), codes::party, "portal.fault.party"),
                typed.known(question.place(), codes::place, "portal.fault.place"),
                typed.known(question.agreement(), codes::agreement, "portal.fault.agreement"),
                typed.constant(question.weight(), Weight.class),
                typed.constant(question.mover(), Mover.class),
                typed.constant(question.late(), Lateness.class),
                typed.ticked(question.withoutDeadline()),
                typed.ticked(question.withoutFollowUp()),
                typed.ticked(question.withoutExamples()));
        sort = typed.constant(question.sort(), RegisterSort.class).orElse(RegisterSort.NEWEST);
        page = typed.page(question.page());
    }

    RegisterFilter filter() {
        return filter;
    }

    RegisterSort sort() {
        return sort;
    }

    /** Counted from 1. */
    int page() {
        return page;
    }

    List<TypedParts.Fault> faults() {
        return typed.faults();
    }
}
