package org.rimanakuy.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.commitment.Weight;

/** What the register understands of a question, and a sentence for each part that it does not. */
final class RegisterReading {

    static final int ROWS = 10;
    static final int LAST_PAGE = 1_000;

    /** @param key of the sentence in the message files */
    record Fault(String key, String typed) {}

    private final List<Fault> faults = new ArrayList<>();
    private final RegisterFilter filter;
    private final RegisterSort sort;
    private final int page;

    RegisterReading(RegisterQuestion question, RegisterChoices.Codes codes) {
        filter = new RegisterFilter(
                words(question.words()),
                constant(question.headline(), Headline.class),
                constant(question.schedule(), ScheduleState.class),
                known(question.obligor(), codes::party, "portal.fault.party"),
                known(question.beneficiary(), codes::party, "portal.fault.party"),
                known(question.place(), codes::place, "portal.fault.place"),
                known(question.agreement(), codes::agreement, "portal.fault.agreement"),
                constant(question.weight(), Weight.class),
                ticked(question.withoutDeadline()),
                ticked(question.withoutFollowUp()),
                ticked(question.withoutExamples()));
        sort = constant(question.sort(), RegisterSort.class).orElse(RegisterSort.NEWEST);
        page = page(question.page());
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

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** How the address writes a constant: {@code IN_PROGRESS} as {@code in-progress}. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<String> words(@Nullable String typed) {
        if (typed != null && typed.length() > RegisterFilter.WORDS) {
            faults.add(new Fault("portal.fault.words", Integer.toString(RegisterFilter.WORDS)));
            return Optional.empty();
        }
        return Optional.ofNullable(typed);
    }

    private <E extends Enum<E>> Optional<E> constant(@Nullable String typed, Class<E> type) {
        if (typed == null) {
            return Optional.empty();
        }
        for (var constant : type.getEnumConstants()) {
            if (written(constant).equals(typed)) {
                return Optional.of(constant);
            }
        }
        faults.add(new Fault("portal.fault.value", typed));
        return Optional.empty();
    }

    private <T> Optional<T> known(@Nullable String typed, Function<String, Optional<T>> codes, String unknown) {
        if (typed == null) {
            return Optional.empty();
        }
        var found = codes.apply(typed);
        if (found.isEmpty()) {
            faults.add(new Fault(unknown, typed));
        }
        return found;
    }

    private boolean ticked(@Nullable String typed) {
        if (typed != null && !typed.equals("1")) {
            faults.add(new Fault("portal.fault.value", typed));
        }
        return typed != null;
    }

    private int page(@Nullable String typed) {
        if (typed == null) {
            return 1;
        }
        if (!typed.matches("[1-9]\\d{0,8}")) {
            faults.add(new Fault("portal.fault.page", typed));
            return 1;
        }
        var number = Integer.parseInt(typed);
        if (number > LAST_PAGE) {
            faults.add(new Fault("portal.fault.page-too-deep", typed));
            return 1;
        }
        return number;
    }
}
