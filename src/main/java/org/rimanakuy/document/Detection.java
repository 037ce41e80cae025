package org.rimanakuy.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Tells what a file is from its content alone: what it calls itself proves nothing. */
final class Detection {

    private static final Tika TIKA = new Tika();
    private static final int LONGEST_DECLARATION = 1_000_000;
    private static final Set<String> OLD_OFFICE = Set.of("application/x-tika-msoffice", "application/rtf");
    private static final Set<String> PROGRAMS = Set.of(
            "application/x-dosexec",
            "application/x-msdownload",
            "application/x-elf",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-mach-o-executable",
            "application/x-sh",
            "application/java-vm");

    private Detection() {}

    static DocumentKind of(Incoming incoming) throws IOException {
        var name = incoming.name();
        String type;
        try (var content = Files.newInputStream(incoming.content())) {
            type = TIKA.detect(content);
        }
        if (PROGRAMS.contains(type) || type.startsWith("application/x-msdownload")) {
            throw DocumentRefusal.program(name);
        }
        if (OLD_OFFICE.contains(type)) {
            throw DocumentRefusal.oldOffice(name);
        }
        for (var photo : DocumentKind.values()) {
            if ((photo.isPhoto() || photo == DocumentKind.PDF)
                    && photo.mediaType().equals(type)) {
                return photo;
            }
        }
        return zipped(incoming, type);
    }

    /** Today's office files are archives that say in their own words what they are. */
    private static DocumentKind zipped(Incoming incoming, String type) throws IOException {
        if (!type.equals("application/zip")
                && !type.startsWith("application/x-tika-ooxml")
                && !type.startsWith("application/vnd.oasis.opendocument")) {
            throw DocumentRefusal.notTaken(incoming.name(), type);
        }
        String declared;
        try {
            declared = declaration(incoming.content());
        } catch (ZipException broken) {
            throw DocumentRefusal.damaged(incoming.name());
        }
        if (declared.contains("macroEnabled") || declared.contains("vbaProject")) {
            throw DocumentRefusal.macros(incoming.name());
        }
        for (var office : DocumentKind.values()) {
            if (!office.isPhoto() && declared.contains(office.mediaType())) {
                return office;
            }
        }
        throw DocumentRefusal.notTaken(incoming.name(), "application/zip");
    }

    private static String declaration(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var ours = zip.getEntry("[Content_Types].xml");
            var entry = ours == null ? zip.getEntry("mimetype") : ours;
            if (entry == null) {
                return "";
            }
            try (var content = zip.getInputStream(entry)) {
                return new String(content.readNBytes(LONGEST_DECLARATION), StandardCharsets.UTF_8);
            }
        }
    }
}
