package org.rimanakuy.exchange.file;

import java.util.List;

/**
 * A column that a file of the format may have.
 *
 * @param name as the format calls it
 * @param required whether the file is refused without it
 * @param aliases names under which older files have it
 */
public record Column(String name, boolean required, List<String> aliases) {

    public static Column required(String name, String... aliases) {
        return new Column(name, true, List.of(aliases));
    }

    public static Column optional(String name, String... aliases) {
        return new Column(name, false, List.of(aliases));
    }
}
