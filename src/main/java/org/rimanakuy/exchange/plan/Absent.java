package org.rimanakuy.exchange.plan;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Composite;

/**
 * A column that a file lacks says nothing, while an empty cell says that something is not known. So what is on record
 * stays for the fields without a column.
 */
final class Absent {

    private static final Map<String, String> COLUMNS = Map.of("until", "to", "due", "due_on");

    private Absent() {}

    /** @param hasColumn tells by a column's name whether the file has it */
    static <D extends Record> D keep(D onRecord, D read, Predicate<String> hasColumn) {
        try {
            var components = read.getClass().getRecordComponents();
            var values = new @Nullable Object[components.length];
            for (var i = 0; i < components.length; i++) {
                values[i] = value(components[i], onRecord, read, hasColumn);
            }
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = read.getClass().getDeclaredConstructor(types);
            @SuppressWarnings("unchecked")
            var kept = (D) constructor.newInstance(values);
            return kept;
        } catch (java.lang.reflect.InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object value(
            RecordComponent component, Record onRecord, Record read, Predicate<String> hasColumn)
            throws ReflectiveOperationException {
        var before = component.getAccessor().invoke(onRecord);
        var after = component.getAccessor().invoke(read);
        if (before instanceof Composite && after instanceof Composite) {
            return keep((Record) before, (Record) after, hasColumn);
        }
        return hasColumn.test(column(component.getName())) ? after : before;
    }

    private static String column(String component) {
        var snake = component.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return COLUMNS.getOrDefault(snake, snake);
    }
}
