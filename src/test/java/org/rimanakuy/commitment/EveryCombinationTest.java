package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.commitment.Said.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rimanakuy.shared.PartialDate;

/** Every combination of deadline and last words, in every order of speaking: each has an answer, and none lets a party judge itself. */
class EveryCombinationTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);
    private static final List<String> DAYS = List.of("2024-08-01", "2024-08-02", "2024-08-05");
    private static final Set<Voice> SPEAKERS = Set.of(Voice.PROMISOR, Voice.COMMUNITY, Voice.GUARANTOR);

    private record Standpoint(Deadline deadline, boolean followed, Optional<Ending> ending) {}

    static Stream<Standpoint> standpoints() {
        var deadlines = List.of(
                Deadline.NONE,
                Deadline.on(PartialDate.parse("2024-06-30")),
                Deadline.on(PartialDate.parse("2024-09-20")),
                Deadline.on(PartialDate.parse("2025-12-31")),
                Deadline.of(null, null, null, "Cuando llegue el permiso", null, 30),
                Deadline.of(null, null, null, "Cuando llegue el permiso", PartialDate.parse("2024-07-01"), 30));
        var ended = Optional.of(new Ending(Ended.WITHDRAWN, LocalDate.of(2024, 8, 20), "Sesión 2", null));
        return deadlines.stream()
                .flatMap(deadline -> Stream.of(
                        new Standpoint(deadline, true, Optional.empty()),
                        new Standpoint(deadline, false, Optional.empty()),
                        new Standpoint(deadline, true, ended)));
    }

    @ParameterizedTest
    @MethodSource("standpoints")
    void has_an_answer_and_nobody_judges_itself(Standpoint standpoint) {
        for (var said : everythingSaid()) {
            var followedSince = standpoint.followed() ? LocalDate.of(2024, 1, 1) : null;
            var position = Position.of(standpoint.deadline(), followedSince, new Voices(said), standpoint.ending());
            var schedule = position.schedule(TODAY, 30);
            var mover = position.moveOn(TODAY);

            assertThat(schedule.state()).as("%s %s", standpoint, said).isNotNull();
            assertThat(mover == Mover.NOBODY)
                    .as("somebody has the move unless it is over: %s %s", standpoint, said)
                    .isEqualTo(position.headline().isEnded() || position.headline() == Headline.FULFILLED);
            assertThat(position.headline().isEnded())
                    .isEqualTo(standpoint.ending().isPresent());
            if (position.headline() == Headline.FULFILLED || position.headline() == Headline.NOT_FULFILLED) {
                assertThat(said).as("only a finding says so").anyMatch(word -> word.voice() == Voice.GUARANTOR);
            }
            if (position.headline() == Headline.DISPUTED) {
                assertThat(said).anyMatch(word -> word.voice() == Voice.COMMUNITY);
            }
            if (!standpoint.followed() && said.isEmpty()) {
                assertThat(schedule.state()).isNotEqualTo(ScheduleState.OVERDUE);
            }
            if (standpoint.deadline().equals(Deadline.NONE)) {
                assertThat(schedule.state()).isNotIn(ScheduleState.OVERDUE, ScheduleState.DUE_SOON);
            }
        }
    }

    /** Silence, one, two or three voices in every order, with every standing each can have, disputes and their answers included. */
    private static List<List<StatementData>> everythingSaid() {
        var all = new ArrayList<List<StatementData>>();
        all.add(List.of());
        for (var length = 1; length <= DAYS.size(); length++) {
            extend(List.of(), length, all);
        }
        return all;
    }

    private static void extend(List<StatementData> said, int length, List<List<StatementData>> all) {
        if (said.size() == length) {
            all.add(said);
            return;
        }
        for (var word : words(DAYS.get(said.size()))) {
            extend(Stream.concat(said.stream(), Stream.of(word)).toList(), length, all);
        }
    }

    private static List<StatementData> words(String day) {
        var words = new ArrayList<StatementData>();
        for (var voice : SPEAKERS) {
            for (var standing : Standing.values()) {
                if (standing.mayBeSaidBy(voice)) {
                    words.add(say(voice).apply(day, standing));
                }
            }
        }
        IntStream.range(0, Standing.values().length)
                .mapToObj(index -> Standing.values()[index])
                .filter(standing -> standing != Standing.FULFILLED && standing.mayBeSaidBy(Voice.COMMUNITY))
                .forEach(standing -> words.add(disputed(day, standing)));
        words.add(foundFulfilled(day, "2024-06-15"));
        return words;
    }

    private static BiFunction<String, Standing, StatementData> say(Voice voice) {
        return switch (voice) {
            case PROMISOR -> Said::reported;
            case COMMUNITY -> Said::told;
            case GUARANTOR -> Said::found;
            case OTHER -> Said::published;
        };
    }
}
