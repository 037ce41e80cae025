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
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Files in a directory, on this machine or on one that several share; spread over folders by the end of their name. */
@Component
class DirectoryStore implements DocumentStore {

    private static final int UUID_LENGTH = 36;
    private static final String UNFINISHED = ".part";
    private static final Pattern PIECE =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(-small)?");

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
    public Stream<Lying> all() throws IOException {
        try {
            return Files.walk(root)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(UNFINISHED))
                    .map(file -> new Lying(root.relativize(file).toString(), piece(file)));
        } catch (NoSuchFileException nothingYet) {
            return Stream.empty();
        }
    }

    /** Empty for what this store did not put there. */
    private Optional<Piece> piece(Path file) {
        var named = PIECE.matcher(file.getFileName().toString());
        if (!named.matches()) {
            return Optional.empty();
        }
        var piece = new Piece(UUID.fromString(named.group(1)), named.group(2) == null ? Part.WHOLE : Part.SMALL);
        return Optional.of(piece).filter(one -> path(one.document(), one.part()).equals(file));
    }

    private Path path(UUID document, Part part) {
        var name = document.toString();
        var folder = name.substring(UUID_LENGTH - 2);
        return root.resolve(folder)
                .resolve(part == Part.WHOLE ? name : name + "-" + part.name().toLowerCase(Locale.ROOT));
    }
}
