package org.rimanakuy.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

    static final Limits SMALL = new Limits(4L * 1024 * 1024, 5, 100);

    @TempDir
    Path folder;

    final Faults faults = new Faults();

    @Test
    void a_folder_yields_its_csv_files_and_notes_the_others() throws IOException {
        write("places.csv", "code\n");
        write("README.md", "read me");
        write(".DS_Store", "x");
        try (var bundle = Bundle.of(List.of(folder), SMALL, faults)) {
            assertThat(bundle.files()).containsOnlyKeys("places.csv");
            assertThat(bundle.notes()).containsExactly(new Note("README.md", Remark.IGNORED_FILE));
        }
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void a_zip_yields_its_files_whatever_folder_they_lie_in() throws IOException {
        var zip = zip(
                "espinar/places.csv", "code\n", "espinar/parties.csv", "code\n", "__MACOSX/espinar/._places.csv", "x");
        try (var bundle = Bundle.of(List.of(zip), SMALL, faults)) {
            assertThat(bundle.files()).containsOnlyKeys("parties.csv", "places.csv");
            assertThat(bundle.files().get("places.csv")).hasContent("code\n");
        }
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void closing_a_bundle_leaves_no_copies() throws IOException {
        var bundle = Bundle.of(List.of(write("places.csv", "code\n")), SMALL, faults);
        var copy = bundle.files().get("places.csv");
        bundle.close();
        assertThat(copy.getParent()).doesNotExist();
    }

    @Test
    void a_file_of_200_megabytes_is_refused_without_reading_it() throws IOException {
        var large = folder.resolve("places.csv");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        try (var bundle = Bundle.of(List.of(large), Limits.USUAL, faults)) {
            assertThat(bundle.files()).isEmpty();
        }
        assertThat(problems()).containsExactly(Problem.TOO_LARGE);
    }

    @Test
    void several_files_are_refused_when_they_are_too_large_together() throws IOException {
        var one = write("places.csv", "x".repeat(3 * 1024 * 1024));
        var two = write("parties.csv", "x".repeat(3 * 1024 * 1024));
        Bundle.of(List.of(one, two), SMALL, faults).close();
        assertThat(problems()).containsExactly(Problem.TOO_LARGE);
    }

    @Test
    void a_zip_bomb_is_refused_while_it_is_inflated() throws IOException {
        Bundle.of(List.of(zip("places.csv", "0".repeat(3 * 1024 * 1024))), SMALL, faults)
                .close();
        assertThat(problems()).containsExactly(Problem.ZIP_BOMB);
    }

    @Test
    void a_zip_that_unpacks_to_more_than_the_limit_is_refused() throws IOException {
        var text = new StringBuilder();
        for (var i = 0; text.length() < 5 * 1024 * 1024; i++) {
            text.append(i * 7919L).append('\n');
        }
        Bundle.of(List.of(zip("places.csv", text.toString())), SMALL, faults).close();
        assertThat(problems()).containsExactly(Problem.TOO_LARGE);
    }

    @Test
    void a_zip_of_too_many_files_is_refused() throws IOException {
        var zip = zip("1.csv", "", "2.csv", "", "3.csv", "", "4.csv", "", "5.csv", "", "6.csv", "");
        Bundle.of(List.of(zip), SMALL, faults).close();
        assertThat(problems()).containsExactly(Problem.TOO_MANY_FILES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../places.csv", "/etc/places.csv", "a/../../places.csv", "..\\places.csv", "C:\\places.csv"})
    void a_path_that_climbs_out_of_the_zip_is_refused(String path) throws IOException {
        try (var bundle = Bundle.of(List.of(zip(path, "code\n", "parties.csv", "code\n")), SMALL, faults)) {
            assertThat(bundle.files()).isEmpty();
        }
        assertThat(faults.list())
                .extracting(Fault::problem, Fault::file)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Problem.CLIMBING_PATH, path));
    }

    @Test
    void a_zip_inside_a_zip_is_refused() throws IOException {
        Bundle.of(List.of(zip("inner.zip", "PK")), SMALL, faults).close();
        assertThat(problems()).containsExactly(Problem.NESTED_ZIP);
    }

    @Test
    void a_link_in_a_folder_is_refused() throws IOException {
        var secret = Files.writeString(Files.createTempFile("secret", ".csv"), "code\n");
        Files.createSymbolicLink(folder.resolve("places.csv"), secret);
        Bundle.of(List.of(folder), SMALL, faults).close();
        assertThat(problems()).containsExactly(Problem.SYMBOLIC_LINK);
    }

    @Test
    void a_link_in_a_zip_is_refused() throws IOException {
        var zip = zip("places.csv", "/etc/passwd");
        markAsLink(zip);
        Bundle.of(List.of(zip), SMALL, faults).close();
        assertThat(problems()).containsExactly(Problem.SYMBOLIC_LINK);
    }

    @Test
    void an_encrypted_zip_is_refused() throws IOException {
        var zip = zip("places.csv", "code\n");
        var bytes = Files.readAllBytes(zip);
        bytes[directoryOf(bytes) + 8] |= 1;
        Files.write(zip, bytes);
        Bundle.of(List.of(zip), SMALL, faults).close();
        assertThat(problems()).containsExactly(Problem.ENCRYPTED_ZIP);
    }

    @Test
    void a_zip_cut_short_is_refused() throws IOException {
        var zip = zip("places.csv", "code\n".repeat(1_000));
        var bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Bundle.of(List.of(zip), SMALL, faults).close();
        assertThat(problems()).containsExactly(Problem.BROKEN_ZIP);
    }

    @Test
    void a_zip_whose_content_is_damaged_is_refused() throws IOException {
        var zip = zip("places.csv", "code\n".repeat(1_000));
        var bytes = Files.readAllBytes(zip);
        bytes[45] ^= 0x55;
        Files.write(zip, bytes);
        Bundle.of(List.of(zip), SMALL, faults).close();
        assertThat(problems()).containsExactly(Problem.BROKEN_ZIP);
    }

    @Test
    void a_workbook_is_refused_because_its_sender_believes_it_was_read() throws IOException {
        Bundle.of(List.of(write("places.xlsx", "PK")), SMALL, faults).close();
        assertThat(problems()).containsExactly(Problem.SPREADSHEET);
    }

    @Test
    void the_same_file_twice_is_refused() throws IOException {
        Bundle.of(List.of(zip("a/places.csv", "code\n", "b/Places.csv", "code\n")), SMALL, faults)
                .close();
        assertThat(problems()).containsExactly(Problem.DUPLICATE_FILE);
    }

    @Test
    void what_is_not_there_and_what_is_empty_are_told() {
        Bundle.of(List.of(folder.resolve("nowhere")), SMALL, faults).close();
        assertThat(problems()).containsExactly(Problem.NOT_FOUND);
        var empty = new Faults();
        Bundle.of(List.of(folder), SMALL, empty).close();
        assertThat(empty.list()).extracting(Fault::problem).containsExactly(Problem.NOTHING_TO_READ);
    }

    private List<Problem> problems() {
        return faults.list().stream().map(Fault::problem).toList();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path zip(String... namesAndContents) throws IOException {
        var zip = folder.resolve("record.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[i]));
                out.write(namesAndContents[i + 1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return zip;
    }

    private static void markAsLink(Path zip) throws IOException {
        var bytes = Files.readAllBytes(zip);
        var at = directoryOf(bytes);
        bytes[at + 5] = 3;
        bytes[at + 41] = (byte) 0xA1;
        bytes[at + 40] = (byte) 0xFF;
        Files.write(zip, bytes);
    }

    private static int directoryOf(byte[] zip) {
        for (var i = 0; ; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                return i;
            }
        }
    }
}
