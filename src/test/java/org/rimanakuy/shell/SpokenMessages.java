package org.rimanakuy.shell;

import org.springframework.context.MessageSource;

/** The message files as the application reads them, for tests that start none. */
public final class SpokenMessages {

    private SpokenMessages() {}

    public static MessageSource read() {
        return new Messages();
    }
}
