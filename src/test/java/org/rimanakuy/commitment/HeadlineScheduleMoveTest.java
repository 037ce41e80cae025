package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.shared.PartialDate;

/**
 * What is read on 2 September 2024 for each deadline and what was said. Words are written as voice, {@code !} for a dispute
 * or {@code ~} for taking back, the date it is about in brackets, the day it was said, the standing, and after {@code @}
 * the day of fulfilment.
 */
class HeadlineScheduleMoveTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);
    private static final LocalDate FOLLOWED = LocalDate.of(2024, 1, 1);
    private static final Pattern WORD =
            Pattern.compile("([PCGO])([!~]?)(?:\\[([0-9-]+)])?:([0-9-]+):([A-Z_]+)(?:@([0-9-]+))?");

    private static final Map<String, Voice> VOICES =
            Map.of("P", Voice.PROMISOR, "C", Voice.COMMUNITY, "G", Voice.GUARANTOR, "O", Voice.OTHER);

    private static final Map<String, Deadline> DEADLINES = Map.of(
            "none", Deadline.NONE,
            "june", Deadline.on(PartialDate.parse("2024-06-30")),
            "september", Deadline.on(PartialDate.parse("2024-09-20")),
            "next-year", Deadline.on(PartialDate.parse("2025-12-31")),
            "condition", Deadline.of(null, null, null, "Cuando llegue el permiso", null, 30),
            "met", Deadline.of(null, null, null, "Cuando llegue el permiso", PartialDate.parse("2024-07-01"), 30),
            "yearly", Deadline.of(PartialDate.year(2021), Recurrence.YEARLY, null, null, null, null),
            "twice", Deadline.of(PartialDate.year(2021), Recurrence.YEARLY, PartialDate.year(2022), null, null, null));

    @ParameterizedTest(name = "{0}, followed {1}, {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            june       | yes |    |                                                        | PENDING | OVERDUE | 64 | PROMISOR
            june       | no  |    |                                                        | PENDING | UNKNOWN |    | ROUNDTABLE
            september  | yes |    |                                                        | PENDING | DUE_SOON | 18 | PROMISOR
            september  | no  |    |                                                        | PENDING | DUE_SOON | 18 | PROMISOR
            next-year  | yes |    |                                                        | PENDING | NOT_DUE | 485 | PROMISOR
            none       | yes |    |                                                        | PENDING | NO_DEADLINE | | ROUNDTABLE
            condition  | yes |    |                                                        | PENDING | AWAITING_CONDITION | | ROUNDTABLE
            condition  | no  |    |                                                        | PENDING | UNKNOWN | | ROUNDTABLE
            met        | yes |    |                                                        | PENDING | OVERDUE | 33 | PROMISOR
            june       | no  |    | P:2024-07-01:STALLED                                   | STALLED | OVERDUE | 64 | PROMISOR
            june       | no  |    | C:2024-07-01:NOT_FULFILLED                             | PENDING | OVERDUE | 64 | PROMISOR
            june       | no  |    | O:2024-08-01:FULFILLED                                 | PENDING | UNKNOWN | | ROUNDTABLE
            june       | yes |    | P:2024-08-10:FULFILLED                                 | CLAIMED | AWAITING_VERIFICATION | 41 | COMMUNITY
            june       | yes |    | P:2024-06-10:FULFILLED                                 | CLAIMED | AWAITING_VERIFICATION | | GUARANTOR
            none       | yes |    | P:2024-08-10:FULFILLED                                 | CLAIMED | AWAITING_VERIFICATION | | COMMUNITY
            condition  | yes |    | P:2024-08-10:FULFILLED                                 | CLAIMED | AWAITING_VERIFICATION | | COMMUNITY
            june       | yes |    | P:2024-08-10:FULFILLED C:2024-08-12:FULFILLED          | CLAIMED | AWAITING_VERIFICATION | 41 | GUARANTOR
            june       | yes |    | P:2024-08-28:FULFILLED C:2024-08-29:STALLED            | DISPUTED | AWAITING_VERIFICATION | 59 | GUARANTOR
            june       | yes |    | P:2024-08-28:FULFILLED C!:2024-08-29:NOT_FULFILLED     | DISPUTED | AWAITING_VERIFICATION | 59 | PROMISOR
            june       | yes |    | P:2024-08-01:FULFILLED C!:2024-08-02:STALLED           | DISPUTED | AWAITING_VERIFICATION | 32 | GUARANTOR
            none       | yes |    | P:2024-08-28:FULFILLED C!:2024-08-29:NOT_FULFILLED     | DISPUTED | AWAITING_VERIFICATION | | PROMISOR
            june       | yes |    | P:2024-08-28:FULFILLED C!:2024-08-29:STALLED P:2024-08-31:FULFILLED | DISPUTED | AWAITING_VERIFICATION | 62 | GUARANTOR
            june       | yes |    | P:2024-08-28:FULFILLED C!:2024-08-29:STALLED P:2024-08-31:IN_PROGRESS | IN_PROGRESS | OVERDUE | 64 | PROMISOR
            june       | yes |    | P:2024-08-28:FULFILLED C!:2024-08-29:STALLED C~:2024-08-30:FULFILLED | CLAIMED | AWAITING_VERIFICATION | 59 | GUARANTOR
            june       | yes |    | P:2024-08-28:FULFILLED C!:2024-08-29:STALLED G:2024-08-30:STALLED | STALLED | OVERDUE | 64 | PROMISOR
            june       | yes |    | P:2024-08-10:FULFILLED P~:2024-08-12:IN_PROGRESS       | IN_PROGRESS | OVERDUE | 64 | PROMISOR
            june       | yes |    | P:2024-06-10:FULFILLED G:2024-07-10:PARTLY_FULFILLED   | PARTLY_FULFILLED | OVERDUE | 64 | PROMISOR
            june       | yes |    | P:2024-06-10:FULFILLED G:2024-07-10:NOT_FULFILLED      | NOT_FULFILLED | OVERDUE | 64 | PROMISOR
            june       | yes |    | G:2024-07-10:NOT_FULFILLED G~:2024-07-20:NO_EVIDENCE   | PENDING | OVERDUE | 64 | PROMISOR
            june       | yes |    | P:2024-06-10:FULFILLED G:2024-07-10:NO_EVIDENCE        | CLAIMED | AWAITING_VERIFICATION | | PROMISOR
            june       | yes |    | P:2024-06-10:FULFILLED G:2024-07-10:STALLED            | STALLED | OVERDUE | 64 | PROMISOR
            june       | yes |    | P:2024-07-10:PARTLY_FULFILLED                          | PARTLY_REPORTED | OVERDUE | 64 | PROMISOR
            june       | yes |    | G:2024-07-10:FULFILLED@2024-06-20                      | FULFILLED | ON_TIME | | NOBODY
            june       | yes |    | G:2024-07-10:FULFILLED@2024-07-05                      | FULFILLED | LATE | 5 | NOBODY
            june       | yes |    | G:2024-07-10:FULFILLED@2024                            | FULFILLED | UNDATED | | NOBODY
            june       | yes |    | G:2024-07-10:FULFILLED                                 | FULFILLED | UNDATED | | NOBODY
            none       | yes |    | G:2024-07-10:FULFILLED@2024-06-20                      | FULFILLED | NO_DEADLINE | | NOBODY
            june       | yes |    | G:2024-08-20:FULFILLED@2024-06-20 C!:2024-08-29:STALLED | DISPUTED | AWAITING_VERIFICATION | | PROMISOR
            june       | yes |    | G:2024-08-20:FULFILLED@2024-06-20 C!:2024-08-29:STALLED C:2024-08-30:FULFILLED | FULFILLED | ON_TIME | | NOBODY
            june       | yes |    | G:2024-08-20:FULFILLED@2024-06-20 C!:2024-08-29:STALLED P:2024-08-30:STALLED | DISPUTED | AWAITING_VERIFICATION | | GUARANTOR
            june       | yes | R  | P:2024-06-10:FULFILLED                                 | REPLACED | ENDED | | NOBODY
            june       | no  | W  |                                                        | WITHDRAWN | ENDED | | NOBODY
            yearly     | yes | W  | P[2023]:2024-08-10:FULFILLED                           | WITHDRAWN | ENDED | | NOBODY
            yearly     | yes |    |                                                        | PENDING | NOT_DUE | 120 | PROMISOR
            yearly     | no  |    |                                                        | PENDING | UNKNOWN | | ROUNDTABLE
            yearly     | yes |    | P[2023]:2024-08-10:FULFILLED                           | CLAIMED | NOT_DUE | 120 | COMMUNITY
            yearly     | yes |    | P[2023]:2024-07-10:FULFILLED                           | CLAIMED | NOT_DUE | 120 | GUARANTOR
            yearly     | yes |    | P[2023]:2024-08-28:FULFILLED C![2023]:2024-08-29:STALLED | DISPUTED | NOT_DUE | 120 | PROMISOR
            yearly     | yes |    | P[2023]:2024-08-28:FULFILLED C![2023]:2024-08-29:STALLED P[2022]:2024-08-30:FULFILLED | DISPUTED | NOT_DUE | 120 | PROMISOR
            yearly     | yes |    | P[2023]:2024-08-28:FULFILLED C![2023]:2024-08-29:STALLED P[2023]:2024-08-30:FULFILLED | DISPUTED | NOT_DUE | 120 | GUARANTOR
            yearly     | yes |    | P[2022]:2023-01-10:FULFILLED P[2023]:2024-01-10:STALLED | CLAIMED | OVERDUE | 246 | PROMISOR
            yearly     | yes |    | G[2023]:2024-02-01:NOT_FULFILLED                       | PARTLY_FULFILLED | OVERDUE | 246 | PROMISOR
            yearly     | yes |    | G[2023]:2024-02-01:FULFILLED@2023-12-01                | IN_PROGRESS | NOT_DUE | 120 | PROMISOR
            twice      | no  |    | G[2021]:2022-02-01:FULFILLED@2021-12-01 G[2022]:2023-02-01:FULFILLED@2022-12-01 | FULFILLED | ON_TIME | | NOBODY
            twice      | no  |    | P[2021]:2022-02-01:FULFILLED P[2022]:2023-02-01:FULFILLED | CLAIMED | AWAITING_VERIFICATION | 32 | GUARANTOR
            """)
    void reads(
            String deadline,
            String followed,
            @Nullable String ended,
            @Nullable String said,
            Headline headline,
            ScheduleState state,
            @Nullable Integer days,
            Mover mover) {
        var since = followed.equals("yes") ? FOLLOWED : null;
        var position = Position.of(deadline(deadline), since, new Voices(words(said)), ending(ended));
        var schedule = position.schedule(TODAY, 30);

        assertThat(position.headline()).isEqualTo(headline);
        assertThat(schedule.state()).isEqualTo(state);
        assertThat(schedule.days()).isEqualTo(days);
        assertThat(position.moveOn(TODAY)).isEqualTo(mover);
    }

    private static Deadline deadline(String name) {
        return Optional.ofNullable(DEADLINES.get(name)).orElseThrow();
    }

    private static Optional<Ending> ending(@Nullable String how) {
        return Optional.ofNullable(how).map(one -> {
            var replaced = one.equals("R");
            return new Ending(
                    replaced ? Ended.REPLACED : Ended.WITHDRAWN, TODAY, "Sesión 4", replaced ? "CM-2024-001" : null);
        });
    }

    private static List<StatementData> words(@Nullable String said) {
        return said == null
                ? List.of()
                : Arrays.stream(said.split(" "))
                        .map(HeadlineScheduleMoveTest::word)
                        .toList();
    }

    private static StatementData word(String written) {
        var word = WORD.matcher(written);
        assertThat(word.matches()).as(written).isTrue();
        return new StatementData(
                Optional.ofNullable(VOICES.get(word.group(1))).orElseThrow(),
                null,
                PartialDate.parse(word.group(4)),
                Standing.valueOf(word.group(5)),
                null,
                PartialDate.parseOptional(word.group(6)),
                PartialDate.parseOptional(word.group(3)),
                word.group(2).equals("!"),
                null,
                null,
                word.group(2).equals("~"),
                Manner.FROM_SOURCE);
    }
}
