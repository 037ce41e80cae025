package org.rimanakuy.exchange.file;

import java.util.List;

/** Puts faults into words, in the language of whoever translates. */
public record FaultText(Translation translation) {

    /** Says a key of the message files with its arguments. */
    @FunctionalInterface
    public interface Translation {
        String of(String key, Object... arguments);
    }

    private static final String NONE = "none";

    public String problem(Fault fault) {
        return translation.of(fault.key(), words(fault.arguments()));
    }

    public String remedy(Fault fault) {
        return translation.of(fault.remedyKey(), words(fault.arguments()));
    }

    private Object[] words(List<Object> arguments) {
        return arguments.stream().map(this::word).toArray();
    }

    /** Words of the format stay as they stand in the file, for that is where they are to be mended. */
    private Object word(Object argument) {
        return switch (argument) {
            case Sentence sentence -> translation.of(sentence.key(), words(sentence.arguments()));
            case String text when text.isEmpty() -> NONE;
            case Number number -> number;
            default -> argument.toString();
        };
    }
}
