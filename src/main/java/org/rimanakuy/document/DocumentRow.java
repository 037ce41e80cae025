package org.rimanakuy.document;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a file.
 *
 * @param bytes the size of what is kept, which for a photo is not the size of what was sent
 * @param sha256 of what is kept, in hexadecimal digits: whoever downloads it can compare
 * @param personal never shown to the public
 * @param thumbnail whether there is a small picture of it
 * @param attached whether an act on record names it; before that only its sender has it
 */
public record DocumentRow(
        DocumentId id,
        String name,
        DocumentKind kind,
        long bytes,
        String sha256,
        boolean personal,
        boolean thumbnail,
        @Nullable Whereabouts takenAt,
        boolean attached,
        Instant keptAt)
        implements Serializable {

    private static final int ENOUGH_TO_TELL_APART = 12;

    public Optional<Whereabouts> whereTaken() {
        return Optional.ofNullable(takenAt);
    }

    public boolean isPublic() {
        return attached && !personal;
    }

    /** The address of the whole file, for everybody where {@link #isPublic}. */
    public String address() {
        return "/d/" + id;
    }

    /** The address of the small picture. */
    public String smallAddress() {
        return address() + "/small";
    }

    public String shortHash() {
        return sha256.substring(0, ENOUGH_TO_TELL_APART);
    }

    /** How the journal names it, which everybody who is signed in reads: a personal one by its hash alone. */
    public String nameAndHash() {
        return personal ? sha256 : name + " " + sha256;
    }
}
