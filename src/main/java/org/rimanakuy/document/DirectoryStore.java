package org.rimanakuy.document;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Files in a directory, on this machine or on one that several share; spread over folders by the end of their name. */
@Component
class DirectoryStore implements DocumentStore {

    private static final int UUID_LENGTH = 36;
    private static final String UNFINISHED = ".part";

    private final Path root;
    private final long spared;

    /** @param spared space that stays free: a full disk would stop the database too */
    DirectoryStore(
            @Value("${rimanakuy.documents:${rimanakuy.data}/documents}") Path root,
            @Value("${rimanakuy.documents-spare:200MB}") DataSize spared) {
        this.root = root;
        this.spared = spared.toBytes();
    }

    @Override
    public void put(UUID document, Part part, Path content) throws IOException {
        var target = path(document, part);
        var folder = Files.createDirectories(Objects.requireNonNull(target.getParent()));
        var size = Files.size(content);
        if (Files.getFileStore(folder).getUsableSpace() - size < spared) {
            throw new NoRoomException(size + " bytes for " + target);
        }
        var unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
        try {
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
            settle(unfinished, WRITE);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            settle(folder, READ);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Until then a file that was written may be lost with the power. */
    private static void settle(Path written, java.nio.file.OpenOption how) throws IOException {
        try (var channel = FileChannel.open(written, how)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(UUID document, Part part) throws IOException {
        return Files.newInputStream(path(document, part));
    }

    @Override
    public void remove(UUID document) throws IOException {
        for (var part : Part.values()) {
            Files.deleteIfExists(path(document, part));
        }
    }

    @Override
    public Stream<UUID> all() throws IOException {
        try {
            return Files.walk(root)
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.length() >= UUID_LENGTH && !name.endsWith(UNFINISHED))
                    .map(name -> UUID.fromString(name.substring(0, UUID_LENGTH)))
                    .distinct();
        } catch (NoSuchFileException nothingYet) {
            return Stream.empty();
        }
    }

    private Path path(UUID document, Part part) {
        var name = document.toString();
        var folder = name.substring(UUID_LENGTH - 2);
        return root.resolve(folder)
                .resolve(part == Part.WHOLE ? name : name + "-" + part.name().toLowerCase(Locale.ROOT));
    }
}
