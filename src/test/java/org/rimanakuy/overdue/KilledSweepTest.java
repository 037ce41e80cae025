package org.rimanakuy.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rimanakuy.testing.AnotherProcess;

/** The process is killed in the middle of a sweep, with the signal that none can hear, and started again. */
class KilledSweepTest {

    private static final Path DATA = Path.of("target", "killed-sweep").toAbsolutePath();

    private static Process start() throws IOException {
        return AnotherProcess.of(SweepToKill.class, DATA).start();
    }

    @Test
    void of_a_sweep_that_was_killed_halfway_nothing_is_lost_and_nothing_is_there_twice() throws Exception {
        AnotherProcess.startAfresh(DATA);
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
