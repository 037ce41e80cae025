package org.rimanakuy.exchange.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of a closed list, which are the same in every language and may be written in small letters. */
final class Vocabulary {

    private Vocabulary() {}

    static <E extends Enum<E>> Optional<E> find(Class<E> words, String written) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(written))
                .findFirst();
    }

    /** All of them, to be told to somebody who wrote another. */
    static String allowed(Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
