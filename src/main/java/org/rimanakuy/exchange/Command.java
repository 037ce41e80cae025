package org.rimanakuy.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the program can be told to do instead of serving: the first word behind its name. */
public enum Command {
    IMPORT,
    EXPORT,
    LOAD_TRAINING,
    REMOVE_TRAINING;

    /** The command among the words behind the program's name; none when it is to serve. */
    public static Optional<Command> in(String... words) {
        return Arrays.stream(words)
                .filter(word -> !word.startsWith("--"))
                .findFirst()
                .flatMap(first -> Arrays.stream(values())
                        .filter(command -> command.word().equals(first))
                        .findFirst());
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
