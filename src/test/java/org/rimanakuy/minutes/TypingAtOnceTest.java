package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TypingAtOnceTest extends TypedLines {

    private static final int DESKS = 4;
    private static final int LINES = 15;

    @Test
    void of_lines_typed_at_once_none_is_lost_and_all_stand_in_one_order() throws Exception {
        var top = type("arriba", null);
        atOnce(desk -> {
            var after = top;
            for (var line = 0; line < LINES; line++) {
                after = save(new UUID(7, desk), LineId.next(), SaveLine.NEW, desk + "-" + line, after.id());
            }
        });
        var rows = asSecretariat(context, () -> minutes.lines(room.session));
        assertThat(rows).hasSize(DESKS * LINES + 1);
        assertThat(new HashSet<>(rows.stream().map(LineRow::place).toList())).hasSize(rows.size());
        assertThat(new HashSet<>(rows.stream().map(LineRow::code).toList())).hasSize(rows.size());
        for (var desk = 0; desk < DESKS; desk++) {
            var mine = desk + "-";
            assertThat(texts().stream().filter(text -> text.startsWith(mine)).toList())
                    .as("each in the order in which it was typed")
                    .isEqualTo(java.util.stream.IntStream.range(0, LINES)
                            .mapToObj(line -> mine + line)
                            .toList());
        }
    }

    @Test
    void whoever_asks_for_changes_while_others_type_hears_of_every_one() throws Exception {
        var heard = new HashSet<LineId>();
        var seen = new AtomicInteger();
        var rounds = new AtomicInteger(DESKS);
        try (var listener = Executors.newSingleThreadExecutor()) {
            var listening = listener.submit(() -> {
                while (rounds.get() > 0 || seen.get() < DESKS * LINES) {
                    asSecretariat(context, () -> minutes.since(room.session, seen.get()))
                            .forEach(line -> {
                                heard.add(line.id());
                                seen.accumulateAndGet((int) line.changeNumber(), Math::max);
                            });
                }
                return true;
            });
            atOnce(desk -> {
                for (var line = 0; line < LINES; line++) {
                    save(new UUID(7, desk), LineId.next(), SaveLine.NEW, desk + "-" + line, null);
                }
                rounds.decrementAndGet();
            });
            listening.get();
        }
        assertThat(heard).hasSize(DESKS * LINES);
    }

    @Test
    void of_many_who_want_the_same_line_one_gets_it() throws Exception {
        var line = type("de nadie", null);
        letGo(line.id());
        var saved = new AtomicInteger();
        atOnce(desk -> {
            try {
                save(new UUID(7, desk), line.id(), line.version(), "de " + desk, null);
                saved.incrementAndGet();
            } catch (HeldLineRefusal held) {
                // as it should be
            }
        });
        assertThat(saved).hasValue(1);
    }

    private void atOnce(Typing typing) throws Exception {
        var start = new CyclicBarrier(DESKS);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (var desk = 0; desk < DESKS; desk++) {
            var number = desk;
            all.add(() -> {
                start.await();
                typing.at(number);
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(DESKS)) {
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
    }

    private interface Typing {
        void at(int desk);
    }
}
