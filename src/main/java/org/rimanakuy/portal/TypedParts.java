package org.rimanakuy.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;

/** Makes out the parts of a question, and collects a sentence for each that it does not understand. */
final class TypedParts {

    static final int LAST_PAGE = 1_000;

    /** @param key of the sentence in the message files */
    record Fault(String key, String typed) {}

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** How the address writes a constant: {@code IN_PROGRESS} as {@code in-progress}. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<String> words(@Nullable String typed, int longest) {
        if (typed != null && typed.length() > longest) {
            faults.add(new Fault("portal.fault.words", Integer.toString(longest)));
            return Optional.empty();
        }
        return Optional.ofNullable(typed);
    }

    <E extends Enum<E>> Optional<E> constant(@Nullable String typed, Class<E> type) {
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

    <T> Optional<T> known(@Nullable String typed, Function<String, Optional<T>> codes, String unknown) {
        if (typed == null) {
            return Optional.empty();
        }
        var found = codes.apply(typed);
        if (found.isEmpty()) {
            faults.add(new Fault(unknown, typed));
        }
        return found;
    }

    Optional<PartialDate> date(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).map(PartialDate::parse);
        } catch (InvalidInputRefusal noDate) {
            faults.add(new Fault("portal.fault.date", String.valueOf(typed)));
            return Optional.empty();
        }
    }

    boolean ticked(@Nullable String typed) {
        if (typed != null && !typed.equals("1")) {
            faults.add(new Fault("portal.fault.value", typed));
        }
        return typed != null;
    }

    Optional<Integer> year(@Nullable String typed) {
        if (typed == null || typed.matches("(1[5-9]|20)\\d\\d")) {
            return Optional.ofNullable(typed).map(Integer::valueOf);
        }
        faults.add(new Fault("portal.fault.year", typed));
        return Optional.empty();
    }

    /** Counted from 1. */
    int page(@Nullable String typed) {
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
