package org.rimanakuy.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Scripts that run on an element of the workspace, each in a file of its own beside the class that runs it. */
public final class Script {

    private Script() {}

    /** @param name of a file that the application brings along */
    public static String beside(Class<?> runs, String name) {
        try (var file = Objects.requireNonNull(runs.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
