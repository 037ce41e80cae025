package org.rimanakuy.exchange.file;

import java.util.List;

/**
 * One thing that is wrong with what somebody sent, and where.
 *
 * @param file name of the file, empty when it is about all of them
 * @param line line on which the row begins, counted from 1 as an editor does; 0 when it is about the whole file
 * @param column name of the column as it stands in the file, empty when it is about the whole row
 * @param arguments what the two sentences of the problem name
 */
public record Fault(String file, int line, String column, Problem problem, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault about(String file, Problem problem, Object... arguments) {
        return new Fault(file, 0, "", problem, List.of(arguments));
    }

    /** Key of the sentence that says what is wrong. */
    public String key() {
        return "exchange.problem." + problem.name();
    }

    /** Key of the sentence that says what would be right. */
    public String remedyKey() {
        return "exchange.remedy." + problem.name();
    }
}
