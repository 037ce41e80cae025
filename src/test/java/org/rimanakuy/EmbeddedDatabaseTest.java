package org.rimanakuy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Of the embedded server itself; that it works at all is shown by every other test that needs a database. */
class EmbeddedDatabaseTest {

    private static final Path DATA = Path.of("target", "lock-data").toAbsolutePath();

    @Test
    void a_second_process_on_the_same_directory_is_refused_in_one_sentence() {
        var first = DataDirectory.take(DATA);
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.start(DATA))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is in use by another running Rimanakuy");
        } finally {
            first.release();
        }
    }

    @Test
    void a_released_directory_can_be_taken_again() {
        DataDirectory.take(DATA).release();
        var again = DataDirectory.take(DATA);
        assertThat(again).isNotNull();
        again.release();
    }
}
