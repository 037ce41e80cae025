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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rimanakuy.shared.PartialDate;

/** Every combination of deadline and last words, in every order of speaking: each has an answer, and none lets a party judge itself. */
class EveryCombinationTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);

    /** Each is one on which the terms to answer run, and one on which they are over. */
    private static final List<LocalDate> READ_ON = List.of(LocalDate.of(2024, 8, 6), TODAY);

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
                Deadline.of(null, null, null, "Cuando llegue el permiso", PartialDate.parse("2024-07-01"), 30),
                Deadline.of(PartialDate.year(2022), Recurrence.YEARLY, null, null, null, null),
                Deadline.of(PartialDate.year(2022), Recurrence.YEARLY, PartialDate.year(2023), null, null, null));
        var withdrawn = Optional.of(new Ending(Ended.WITHDRAWN, LocalDate.of(2024, 8, 20), "Sesión 2", null));
        var replaced = Optional.of(new Ending(Ended.REPLACED, LocalDate.of(2024, 8, 20), "Sesión 2", "CM-2024-001"));
        return deadlines.stream()
                .flatMap(deadline -> Stream.of(
                        new Standpoint(deadline, true, Optional.empty()),
                        new Standpoint(deadline, false, Optional.empty()),
                        new Standpoint(deadline, true, withdrawn),
                        new Standpoint(deadline, false, replaced)));
    }

    @ParameterizedTest
    @MethodSource("standpoints")
    void has_an_answer_and_nobody_judges_itself(Standpoint standpoint) {
        for (var said : everythingSaid(standpoint.deadline().kind() == Deadline.Kind.RECURRING)) {
            var followedSince = standpoint.followed() ? LocalDate.of(2024, 1, 1) : null;
            var position = Position.of(standpoint.deadline(), followedSince, new Voices(said), standpoint.ending());
            nobodyJudgesItself(standpoint, said, position);
            READ_ON.forEach(day -> hasAnAnswer(standpoint, said, position, day));
        }
    }

    private static void nobodyJudgesItself(Standpoint standpoint, List<StatementData> said, Position position) {
        assertThat(position.headline().isEnded()).isEqualTo(standpoint.ending().isPresent());
        if (position.headline() == Headline.FULFILLED || position.headline() == Headline.NOT_FULFILLED) {
            assertThat(said).as("only a finding says so").anyMatch(word -> word.voice() == Voice.GUARANTOR);
        }
        if (position.headline() == Headline.DISPUTED) {
            assertThat(said).anyMatch(word -> word.voice() == Voice.COMMUNITY);
        }
        if (position.headline() == Headline.CLAIMED) {
            assertThat(said).anyMatch(word -> word.voice() == Voice.PROMISOR && word.standing() == Standing.FULFILLED);
        }
    }

    private static void hasAnAnswer(
            Standpoint standpoint, List<StatementData> said, Position position, LocalDate today) {
        var schedule = position.schedule(today, 30);
        var mover = position.moveOn(today);
        assertThat(schedule.state()).as("%s %s", standpoint, said).isNotNull();
        assertThat(mover == Mover.NOBODY)
                .as("somebody has the move unless it is over: %s %s", standpoint, said)
                .isEqualTo(position.headline().isEnded() || position.headline() == Headline.FULFILLED);
        if (mover == Mover.GUARANTOR) {
            assertThat(position.guarantorFrom())
                    .as("it is on its desk: %s %s", standpoint, said)
                    .isNotNull();
        }
        if (!standpoint.followed() && said.isEmpty()) {
            assertThat(schedule.state()).isNotEqualTo(ScheduleState.OVERDUE);
        }
        if (standpoint.deadline().equals(Deadline.NONE)) {
            assertThat(schedule.state()).isNotIn(ScheduleState.OVERDUE, ScheduleState.DUE_SOON);
        }
    }

    /** Silence, one, two or three voices in every order, with every standing each can have, disputes, their answers and what is taken back included. */
    private static List<List<StatementData>> everythingSaid(boolean recurring) {
        var all = new ArrayList<List<StatementData>>();
        all.add(List.of());
        var longest = recurring ? DAYS.size() - 1 : DAYS.size();
        for (var length = 1; length <= longest; length++) {
            extend(List.of(), length, recurring, all);
        }
        return all;
    }

    private static void extend(List<StatementData> said, int length, boolean recurring, List<List<StatementData>> all) {
        if (said.size() == length) {
            all.add(said);
            return;
        }
        var words = words(DAYS.get(said.size()));
        if (recurring) {
            words.addAll(words.stream()
                    .flatMap(word -> Stream.of(2022, 2023).map(year -> about(word, PartialDate.year(year), false)))
                    .toList());
        }
        for (var word : words) {
            extend(Stream.concat(said.stream(), Stream.of(word)).toList(), length, recurring, all);
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
        SPEAKERS.forEach(voice -> words.add(about(say(voice).apply(day, Standing.IN_PROGRESS), null, true)));
        words.add(published(day, Standing.FULFILLED));
        return words;
    }

    private static StatementData about(StatementData word, @Nullable PartialDate date, boolean takesBack) {
        return new StatementData(
                word.voice(),
                word.party(),
                word.statedOn(),
                word.standing(),
                word.words(),
                word.fulfilledOn(),
                date,
                word.disputes(),
                word.source(),
                null,
                takesBack || word.takesBack(),
                word.manner());
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
