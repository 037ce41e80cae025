package org.rimanakuy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen in the text of the sources only. File and method lengths in general are Checkstyle's. */
class SourceTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final int LONGEST_VIEW = 200;
    private static final Pattern PACKAGE_INFO =
            Pattern.compile("\\A/\\*\\*.+?\\*/.*^@NullMarked$.*", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern UNWANTED_IN_TESTS =
            Pattern.compile("@Disabled\\b|Thread\\.sleep|org\\.mockito|@MockitoBean");

    @Test
    void every_package_says_in_a_sentence_what_it_is_for_and_is_null_marked() {
        var without = sources(MAIN)
                .map(Path::getParent)
                .distinct()
                .map(it -> it.resolve("package-info.java"))
                .filter(it ->
                        !Files.exists(it) || !PACKAGE_INFO.matcher(text(it)).matches())
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void a_view_fits_into_200_lines() {
        var tooLong = sources(MAIN)
                .filter(it -> it.getFileName().toString().endsWith("View.java"))
                .filter(it -> text(it).lines().count() > LONGEST_VIEW)
                .toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    void what_a_person_sees_comes_from_the_message_files() {
        List<String> literals = sources(MAIN)
                .filter(SourceTest::facesPeople)
                .flatMap(it -> LiteralText.in(it).stream())
                .toList();
        assertThat(literals)
                .as("text for the screen belongs into messages/*.properties, under a key")
                .isEmpty();
    }

    @Test
    void every_migration_is_in_the_change_log() {
        var changeLog = text(Path.of("migrations", "master.yaml"));
        var forgotten = files(Path.of("migrations"))
                .filter(it -> it.toString().endsWith(".sql"))
                .filter(it -> !changeLog.contains("file: " + it.toString().replace('\\', '/') + " "))
                .toList();
        assertThat(forgotten).isEmpty();
    }

    @Test
    void tests_neither_sleep_nor_mock_nor_rest() {
        var offenders = sources(TESTS)
                .filter(it -> !it.endsWith("SourceTest.java"))
                .filter(it -> UNWANTED_IN_TESTS.matcher(text(it)).find())
                .toList();
        assertThat(offenders).isEmpty();
    }

    /** The workspace, the frame it sits in and the public pages; of the others, whatever builds Vaadin components. */
    private static boolean facesPeople(Path source) {
        var packages = source.getParent();
        return packages.endsWith("ui")
                || packages.endsWith("shell")
                || packages.endsWith("portal")
                || text(source).contains("import com.vaadin.flow.component");
    }

    private static Stream<Path> sources(Path root) {
        return files(root).filter(it -> it.toString().endsWith(".java"));
    }

    private static Stream<Path> files(Path root) {
        try (var files = Files.walk(root)) {
            return files.toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
