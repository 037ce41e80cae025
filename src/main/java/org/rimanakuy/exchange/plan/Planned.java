package org.rimanakuy.exchange.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;

/**
 * One thing as the files have it, beside the same thing as it is on record.
 *
 * @param name how people call it: its code or number
 * @param version of what is on record; empty for what is new
 * @param changes field by field; empty for what is new and for what stays as it is
 */
public record Planned<I, D>(
        String name, I id, D data, @Nullable Integer version, Map<String, String> changes) {

    public static <I, D> Planned<I, D> added(String name, I id, D data) {
        return new Planned<>(name, id, data, null, Map.of());
    }

    public static <I, D extends Record> Planned<I, D> compared(
            String name, I id, D data, int version, D onRecord, Function<Object, String> names) {
        return new Planned<>(name, id, data, version, Changes.between(onRecord, data, names));
    }

    public static <I, D> List<Planned<I, D>> added(List<Planned<I, D>> planned) {
        return planned.stream().filter(Planned::isNew).toList();
    }

    public static <I, D> List<Planned<I, D>> changed(List<Planned<I, D>> planned) {
        return planned.stream().filter(Planned::isChanged).toList();
    }

    public boolean isNew() {
        return version == null;
    }

    public boolean isChanged() {
        return !changes.isEmpty();
    }

    /** @throws IllegalStateException for what is new: it has no version that anybody could have seen */
    public int seenVersion() {
        if (version == null) {
            throw new IllegalStateException(name);
        }
        return version;
    }
}
