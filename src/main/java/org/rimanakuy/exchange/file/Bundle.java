package org.rimanakuy.exchange.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one import, copied to a folder of our own under harmless names, so that they can be read twice and
 * nobody changes them in between. Closing it removes the copies.
 */
public final class Bundle implements AutoCloseable {

    private final Path folder;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final List<Note> notes = new ArrayList<>();

    private Bundle(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes in folders, zips and single files together.
     *
     * @param faults where everything is told that keeps a file from being taken in
     */
    public static Bundle of(List<Path> sources, Limits limits, Faults faults) {
        try {
            var bundle = new Bundle(Files.createTempDirectory("rimanakuy-import-"));
            var intake = new FileIntake(bundle.folder, limits, faults, bundle.files, bundle.notes);
            sources.forEach(intake::take);
            if (bundle.files.isEmpty() && faults.isEmpty()) {
                faults.add("", Problem.NOTHING_TO_READ);
            }
            return bundle;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The CSV files by name. */
    public SortedMap<String, Path> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    public List<Note> notes() {
        return Collections.unmodifiableList(notes);
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(
                        Path visited, @org.jspecify.annotations.Nullable IOException failure) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException stubborn) {
            throw new UncheckedIOException(stubborn);
        }
    }
}
