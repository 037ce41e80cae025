package org.rimanakuy.shell;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rimanakuy.shared.Refusal;

/** The parts of one address as they are asked for; remembers whether one made no sense and was passed over. */
public final class AddressParts {

    /** How an address says that something is so; nothing is written where it is not. */
    public static final String YES = "1";

    private final Map<String, String> parts;
    private boolean ignored;

    public AddressParts(QueryParameters query) {
        parts = query.getParameters().entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> part.getValue().getFirst()));
    }

    /** @param read answers nothing, or refuses, where it cannot make out what is written */
    public <T> Optional<T> part(String name, Function<String, Optional<T>> read) {
        var text = parts.getOrDefault(name, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var value = understood(text, read);
        ignored |= value.isEmpty();
        return value;
    }

    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return part(name, text -> constantOf(type, text));
    }

    public boolean yes(String name) {
        return part(name, text -> YES.equals(text) ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    /** Whether anything so far could not be made out. */
    public boolean ignored() {
        return ignored;
    }

    public static <E extends Enum<E>> Optional<E> constantOf(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static <T> Optional<T> understood(String text, Function<String, Optional<T>> read) {
        try {
            return read.apply(text);
        } catch (Refusal impossible) {
            return Optional.empty();
        }
    }
}
