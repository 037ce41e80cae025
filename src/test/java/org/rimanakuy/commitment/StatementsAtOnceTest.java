package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.StaleVersionRefusal;

class StatementsAtOnceTest extends PromiseWithVoices {

    @Test
    void many_who_speak_at_once_are_all_heard_and_none_over_what_it_has_not_read() throws Exception {
        var id = sheet().commitment().id();
        var first = sheet().commitment().version();
        var start = new CyclicBarrier(6);
        var speaking = new ArrayList<Callable<@Nullable Integer>>();
        for (var index = 0; index < 6; index++) {
            var words = "Palabra " + index;
            var company = index % 2 == 0;
            speaking.add(() -> {
                start.await();
                return heardAtLast(new Speak(id, first, Standing.IN_PROGRESS, words, null, null), company);
            });
        }
        var stale = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var heard : threads.invokeAll(speaking)) {
                stale += get(heard);
            }
        }
        assertThat(sheet().said())
                .extracting(said -> said.statement().words())
                .containsExactlyInAnyOrder(
                        "Palabra 0", "Palabra 1", "Palabra 2", "Palabra 3", "Palabra 4", "Palabra 5");
        assertThat(stale).as("all but the first had to read again").isGreaterThanOrEqualTo(5);
        asSecretariat(context, () -> assertThat(journal.firstBroken()).isEmpty());
    }

    /** As a person would: refused, reads what is there now, and says it again. */
    private int heardAtLast(Speak said, boolean company) {
        var refused = 0;
        for (var next = said; ; ) {
            var now = next;
            try {
                if (company) {
                    asCompany(() -> statements.report(now));
                } else {
                    asCommunity(() -> statements.tell(now));
                }
                return refused;
            } catch (StaleVersionRefusal stale) {
                refused++;
                next = new Speak(
                        now.commitment(), sheet().commitment().version(), now.standing(), now.words(), null, null);
            }
        }
    }

    private static int get(java.util.concurrent.Future<@Nullable Integer> heard)
            throws InterruptedException, ExecutionException {
        var refused = heard.get();
        return refused == null ? 0 : refused;
    }
}
