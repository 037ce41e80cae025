package org.rimanakuy.exchange.file;

import java.util.List;

/** A sentence inside another: a key of the message files with its arguments. */
public record Sentence(String key, List<Object> arguments) {

    public Sentence(String key, Object... arguments) {
        this(key, List.of(arguments));
    }
}
