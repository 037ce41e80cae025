package org.rimanakuy.exchange.file;

import java.util.List;

/**
 * A remark about one file.
 *
 * @param arguments of its sentence
 */
public record Note(String file, Remark remark, List<Object> arguments) {

    public Note {
        arguments = List.copyOf(arguments);
    }

    public Note(String file, Remark remark) {
        this(file, remark, List.of());
    }

    public String key() {
        return "exchange.remark." + remark.name();
    }
}
