package org.rimanakuy.exchange.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rimanakuy.exchange.Upload;
import org.rimanakuy.exchange.file.Limits;

/** Receives files from a browser into a folder of their own until they are taken out; refuses what is too large while it comes in. */
final class Inbox implements UploadHandler {

    private static final int NAME = 100;

    private final transient Limits limits;
    private final transient List<Path> received = new CopyOnWriteArrayList<>();

    Inbox(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var folder = Files.createTempDirectory("rimanakuy-upload-");
        var file = folder.resolve(harmless(event.getFileName()));
        try (var content = event.getInputStream()) {
            Files.copy(content, file);
        } catch (IOException interrupted) {
            remove(file);
            throw interrupted;
        }
        received.add(file);
    }

    @Override
    public long getFileSizeMax() {
        return limits.totalBytes();
    }

    @Override
    public long getRequestSizeMax() {
        return limits.totalBytes() + 1024 * 1024;
    }

    boolean isEmpty() {
        return received.isEmpty();
    }

    /** The files received so far, as one upload; the inbox is empty afterwards. */
    Upload takeOut() {
        var files = List.copyOf(received);
        received.clear();
        try {
            return new Upload(files.getFirst().getFileName().toString(), files, limits);
        } finally {
            files.forEach(Inbox::remove);
        }
    }

    void discard() {
        received.forEach(Inbox::remove);
        received.clear();
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(Objects.requireNonNull(file.getParent()));
        } catch (IOException stubborn) {
            throw new UncheckedIOException(stubborn);
        }
    }

    /** The last part of the name the browser tells, which may be anything. */
    private static String harmless(String told) {
        var last = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        var name = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        var tooLong = Math.max(0, name.length() - NAME);
        return name.isBlank() || name.equals(".") || name.equals("..") ? "_" : name.substring(tooLong);
    }
}
