package org.rimanakuy.shared;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What differs between two states of the same record, field by field, as the journal and an import preview tell it. */
public final class Changes {

    private Changes() {}

    /** As {@link #between(Record, Record, Function)}, with every value in its own words. */
    public static Map<String, String> between(Record before, Record after) {
        return between(before, after, Object::toString);
    }

    /**
     * @param names tells a value that is not readable by itself, such as an identity
     * @return field name to {@code "before → after"}, in the record's own order; empty when nothing differs. A constant
     *     stands as its message key in braces, so that each reader sees it in their own language.
     */
    public static Map<String, String> between(Record before, Record after, Function<Object, String> names) {
        if (before.getClass() != after.getClass()) {
            throw new IllegalArgumentException(before.getClass() + " is not " + after.getClass());
        }
        var changes = new LinkedHashMap<String, String>();
        for (var field : before.getClass().getRecordComponents()) {
            var from = value(field, before);
            var to = value(field, after);
            if (from instanceof Composite && to instanceof Composite) {
                changes.putAll(between((Record) from, (Record) to, names));
            } else if (!Objects.equals(from, to)) {
                changes.put(field.getName(), told(from, names) + " → " + told(to, names));
            }
        }
        return changes;
    }

    /** The message key of a constant: module, name of the type in small letters with hyphens, the constant. */
    public static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var module =
                type.getPackageName().replaceFirst("org\\.rimanakuy\\.", "").replaceFirst("\\..*", "");
        var name = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return module + "." + name + "." + constant.name();
    }

    private static String told(@Nullable Object value, Function<Object, String> names) {
        return switch (value) {
            case null -> "∅";
            case Enum<?> constant -> "{" + key(constant) + "}";
            case Iterable<?> several -> toldTogether(several, names);
            default -> names.apply(value);
        };
    }

    private static String toldTogether(Iterable<?> several, Function<Object, String> names) {
        var together = new StringBuilder();
        for (var one : several) {
            together.append(together.isEmpty() ? "" : "; ").append(told(one, names));
        }
        return together.isEmpty() ? "∅" : together.toString();
    }

    private static @Nullable Object value(RecordComponent field, Record record) {
        try {
            return field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
