package org.rimanakuy.exchange.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What is in a zip, without trusting it: neither its names, nor its sizes, nor its number of files. */
final class ZipContent {

    private final Path file;
    private final String name;
    private final Limits limits;
    private final Faults faults;
    private final FileIntake intake;

    ZipContent(Path file, String name, Limits limits, Faults faults, FileIntake intake) {
        this.file = file;
        this.name = name;
        this.limits = limits;
        this.faults = faults;
        this.intake = intake;
    }

    void take() throws IOException {
        // Names that are not marked as UTF-8 are in whatever the sender's machine uses; none of ours needs more than
        // ASCII.
        try (var zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1)) {
            if (isHarmless(zip)) {
                for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                    take(zip, entries.nextElement());
                }
            }
        } catch (ZipException broken) {
            var encrypted = String.valueOf(broken.getMessage()).contains("encrypted");
            faults.add(name, encrypted ? Problem.ENCRYPTED_ZIP : Problem.BROKEN_ZIP);
        }
    }

    private boolean isHarmless(ZipFile zip) throws IOException {
        var before = faults.total();
        if (zip.size() > limits.files()) {
            faults.add(name, Problem.TOO_MANY_FILES, limits.files());
        }
        zip.stream()
                .map(ZipEntry::getName)
                .filter(ZipContent::climbs)
                .forEach(entry -> faults.add(entry, Problem.CLIMBING_PATH));
        for (var link : ZipLinks.in(file)) {
            faults.add(link, Problem.SYMBOLIC_LINK);
        }
        return faults.total() == before;
    }

    private void take(ZipFile zip, ZipEntry entry) throws IOException {
        if (entry.isDirectory() || entry.getName().startsWith("__MACOSX/")) {
            return;
        }
        var own = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        try (var content = zip.getInputStream(entry)) {
            intake.copy(own, content, entry.getCompressedSize());
        } catch (ZipException broken) {
            faults.add(own, Problem.BROKEN_ZIP);
        }
    }

    private static boolean climbs(String entry) {
        var path = entry.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || path.equals("..")
                || path.startsWith("../")
                || path.contains("/../")
                || path.endsWith("/..");
    }
}
