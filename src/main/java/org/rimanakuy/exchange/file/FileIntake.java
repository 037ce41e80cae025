package org.rimanakuy.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Copies what somebody sent, one file after another, and stops as soon as it is more than the limits allow. */
final class FileIntake {

    private static final int BUFFER = 16 * 1024;
    private static final Set<String> SPREADSHEETS = Set.of("xlsx", "xls", "xlsm", "ods", "numbers");

    private final Path folder;
    private final Limits limits;
    private final Faults faults;
    private final Map<String, Path> files;
    private final List<Note> notes;
    private long taken;
    private int seen;

    FileIntake(Path folder, Limits limits, Faults faults, Map<String, Path> files, List<Note> notes) {
        this.folder = folder;
        this.limits = limits;
        this.faults = faults;
        this.files = files;
        this.notes = notes;
    }

    void take(Path source) {
        var name = nameOf(source);
        try {
            if (Files.isDirectory(source)) {
                takeFolder(source);
            } else if (!Files.isRegularFile(source)) {
                faults.add(name, Problem.NOT_FOUND, source.toString());
            } else if (Files.size(source) > limits.totalBytes()) {
                faults.add(name, Problem.TOO_LARGE, limits.megabytes());
            } else if (isZip(source, name)) {
                new ZipContent(source, name, limits, faults, this).take();
            } else {
                takeFile(source, name);
            }
        } catch (IOException unreadable) {
            faults.add(name, Problem.UNREADABLE);
        }
    }

    private void takeFolder(Path source) throws IOException {
        try (var listed = Files.list(source)) {
            for (var file : listed.sorted().limit(limits.files() + 1L).toList()) {
                var name = nameOf(file);
                if (Files.isSymbolicLink(file)) {
                    faults.add(name, Problem.SYMBOLIC_LINK);
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    takeFile(file, name);
                }
            }
        }
    }

    private void takeFile(Path file, String name) throws IOException {
        if (isWanted(name) && Files.size(file) > limits.totalBytes() - taken) {
            faults.add(name, Problem.TOO_LARGE, limits.megabytes());
            return;
        }
        try (var content = Files.newInputStream(file)) {
            copy(name, content, Long.MAX_VALUE);
        }
    }

    /** Whether a file of that name is to be read at all; says why when it is not. */
    boolean accepts(String name) {
        if (isHidden(name)) {
            return false;
        }
        seen++;
        if (seen > limits.files()) {
            if (seen == limits.files() + 1) {
                faults.add("", Problem.TOO_MANY_FILES, limits.files());
            }
            return false;
        }
        if (isWanted(name)) {
            return true;
        }
        var ending = endingOf(name);
        if (SPREADSHEETS.contains(ending)) {
            faults.add(name, Problem.SPREADSHEET);
        } else if (ending.equals("zip")) {
            faults.add(name, Problem.NESTED_ZIP);
        } else {
            notes.add(new Note(name, Remark.IGNORED_FILE));
        }
        return false;
    }

    /** @param packed how many compressed bytes the content comes from; {@link Long#MAX_VALUE} when it is not compressed */
    void copy(String name, InputStream content, long packed) throws IOException {
        if (!accepts(name)) {
            return;
        }
        var key = name.toLowerCase(Locale.ROOT);
        if (files.containsKey(key)) {
            faults.add(name, Problem.DUPLICATE_FILE);
            return;
        }
        var target = folder.resolve(files.size() + ".csv");
        try (var out = Files.newOutputStream(target)) {
            var buffer = new byte[BUFFER];
            var size = 0L;
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                taken += read;
                if (taken > limits.totalBytes()) {
                    faults.add(name, Problem.TOO_LARGE, limits.megabytes());
                    return;
                }
                if (size > Limits.RATIO_MATTERS_FROM && size / Math.max(1, packed) > limits.ratio()) {
                    faults.add(name, Problem.ZIP_BOMB, limits.ratio());
                    return;
                }
                out.write(buffer, 0, read);
            }
        }
        files.put(key, target);
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.equals("Thumbs.db") || name.equals("desktop.ini");
    }

    private static boolean isWanted(String name) {
        return !isHidden(name) && endingOf(name).equals("csv");
    }

    private static String endingOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isZip(Path source, String name) throws IOException {
        if (endingOf(name).equals("zip")) {
            return true;
        }
        if (!isWanted(name)) {
            return false;
        }
        try (var content = Files.newInputStream(source)) {
            var start = content.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    private static String nameOf(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
