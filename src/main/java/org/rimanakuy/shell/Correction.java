package org.rimanakuy.shell;

/** How a form's corrections reach the record. */
@FunctionalInterface
public interface Correction<D extends Record> {

    /** @param why the reason the person gave, never blank */
    void apply(int seenVersion, D data, String why);
}
