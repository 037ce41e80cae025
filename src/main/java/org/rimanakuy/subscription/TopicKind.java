package org.rimanakuy.subscription;

import java.util.Arrays;
import java.util.Optional;

/** What one can be told of. */
public enum TopicKind {
    COMMITMENT("compromiso", "/c/"),
    PLACE("comunidad", "/comunidad/"),
    AGREEMENT("acuerdo", "/acuerdos/"),
    ROUNDTABLE("mesa", "/mesas/"),
    PARTY("actor", "/actores/");

    private final String written;
    private final String path;

    TopicKind(String written, String path) {
        this.written = written;
        this.path = path;
    }

    /** As addresses of public pages name it. */
    public String written() {
        return written;
    }

    /** Of the public page of one, without the language. */
    public String path(String code) {
        return path + code;
    }

    public static Optional<TopicKind> of(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written.equals(written))
                .findFirst();
    }
}
