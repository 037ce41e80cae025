package org.rimanakuy.document;

import java.nio.file.Path;
import org.rimanakuy.shared.Text;

/**
 * A file as it was sent, not yet looked at.
 *
 * @param name what the sender calls it, without any folder
 * @param content where it lies meanwhile; whoever brings it removes it afterwards
 * @param keepLocation that the place in a photo be kept, which otherwise is removed like everything else in it
 */
public record Incoming(String name, Path content, boolean keepLocation) {

    /** The largest file, in bytes. */
    public static final long LIMIT = 25L * 1024 * 1024;

    public Incoming {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var harmless = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip();
        var tooLong = Math.max(0, harmless.length() - (Text.TITLE - ".jpeg".length()));
        name = harmless.isBlank() || harmless.matches("\\.+") ? "_" : harmless.substring(tooLong);
    }
}
