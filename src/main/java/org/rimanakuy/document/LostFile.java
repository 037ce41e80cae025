package org.rimanakuy.document;

import java.util.Optional;

/**
 * A file on record that is not what the record says.
 *
 * @param named number of the commitment or other thing on record that names it
 */
public record LostFile(DocumentId id, String name, Fault fault, Optional<String> named) {

    /** What is wrong with it. */
    public enum Fault {
        /** The file itself is gone. */
        MISSING,
        /** Its content is not the one whose hash is on record. */
        CHANGED,
        /** Only the small picture of it is gone. */
        SMALL_MISSING
    }

    LostFile namedIn(Optional<String> number) {
        return new LostFile(id, name, fault, number);
    }
}
