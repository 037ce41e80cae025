package org.rimanakuy.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file as it will be kept: looked at, and a photo written anew. It lies in a folder of its own until closed.
 *
 * @param whole what is kept; for everything but a photo what was sent
 * @param small the small picture of a photo
 * @param folder goes when it is closed
 */
record Prepared(
        DocumentKind kind,
        Path whole,
        Optional<Path> small,
        long bytes,
        String sha256,
        Optional<Whereabouts> takenAt,
        Path folder)
        implements AutoCloseable {

    /** @throws DocumentRefusal when it is nothing that is taken */
    static Prepared of(Incoming incoming) throws IOException {
        var size = Files.size(incoming.content());
        if (size == 0) {
            throw DocumentRefusal.empty(incoming.name());
        }
        if (size > Incoming.LIMIT) {
            throw DocumentRefusal.tooLarge(incoming.name());
        }
        var kind = Detection.of(incoming);
        var folder = Files.createTempDirectory("rimanakuy-file-");
        if (!kind.isPhoto()) {
            return new Prepared(
                    kind,
                    incoming.content(),
                    Optional.empty(),
                    size,
                    hash(incoming.content()),
                    Optional.empty(),
                    folder);
        }
        try {
            return photo(incoming, kind, folder);
        } catch (IOException | RuntimeException refused) {
            remove(folder);
            throw refused;
        }
    }

    private static Prepared photo(Incoming incoming, DocumentKind kind, Path folder) throws IOException {
        var photo = Photo.read(incoming, kind);
        var whole = folder.resolve("whole");
        var small = folder.resolve("small");
        photo.writeWhole(whole);
        photo.writeSmall(small);
        var takenAt = incoming.keepLocation() ? Photo.whereabouts(incoming.content()) : Optional.<Whereabouts>empty();
        return new Prepared(kind, whole, Optional.of(small), Files.size(whole), hash(whole), takenAt, folder);
    }

    private static String hash(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return hash(content);
        }
    }

    /** The SHA-256 of a content, in hexadecimal digits. */
    static String hash(InputStream content) throws IOException {
        try (var digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        remove(folder);
    }

    private static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve("whole"));
            Files.deleteIfExists(folder.resolve("small"));
            Files.deleteIfExists(folder);
        } catch (IOException stubborn) {
            throw new UncheckedIOException(stubborn);
        }
    }
}
