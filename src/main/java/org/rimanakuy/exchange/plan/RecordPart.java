package org.rimanakuy.exchange.plan;

import org.rimanakuy.exchange.file.RecordFile;

/**
 * A part of the record with files of its own, to which neither the commitments nor anything before them refers, such as
 * projects. Parts are read after the commitments, in the order of {@link RecordFile}; each is one component.
 */
public interface RecordPart {

    /** The first of its files. */
    RecordFile file();

    /**
     * Reads the rows, tells what is wrong with them, and gives what it made of them to {@link Outcome#part}, at most
     * {@link Outcome#AT_ONCE} at a time if there may be many.
     *
     * @param promises the commitments that rows may name
     */
    void read(Reading reading, Promises promises, Outcome outcome);
}
