package org.rimanakuy.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The process is killed in the middle of a sweep, with the signal that none can hear, and started again. */
class KilledSweepTest {

    private static final Path DATA = Path.of("target", "killed-sweep").toAbsolutePath();

    private static Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        SweepToKill.class.getName(),
                        DATA.toString())
                .directory(DATA.getParent().toFile()) // where no migrations lie beside those of the class path
                .redirectErrorStream(true)
                .start();
    }

    /** Of this process, which was started elsewhere. */
    private static String classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void of_a_sweep_that_was_killed_halfway_nothing_is_lost_and_nothing_is_there_twice() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        Files.createDirectories(DATA.getParent());
        var killed = start();
        var before = new ArrayList<String>();
        try (var output = killed.inputReader()) {
            output.lines().peek(before::add).anyMatch(line -> line.startsWith(SweepToKill.MIDDLE));
            killed.destroyForcibly().waitFor();
        }
        assertThat(before.getLast()).startsWith(SweepToKill.MIDDLE);

        var again = start();
        List<String> after;
        try (var output = again.inputReader()) {
            after = output.lines().toList();
        }
        var told = after.stream()
                .filter(line -> line.startsWith(SweepToKill.DONE))
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.join("\n", after)));
        var middle = Integer.parseInt(before.getLast().substring(SweepToKill.MIDDLE.length()));
        var all = Integer.parseInt(told.substring(SweepToKill.DONE.length()).split(" ")[0]);
        assertThat(middle).isLessThan(all);
        assertThat(told).endsWith("same: true");
    }
}
