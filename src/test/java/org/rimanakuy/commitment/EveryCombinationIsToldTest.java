package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rimanakuy.shared.PartialDate;

/**
 * What is read for every combination of what promisor, community and guarantor say last. Of each table the first row that
 * fits tells what is expected: the words of the three ({@code *} is any, {@code -} silence, {@code !} a dispute), the
 * headline, then with a deadline that passed the schedule, whose move it is while the terms to answer run and when they are
 * over, then the schedule and the move with no deadline at all.
 */
class EveryCombinationIsToldTest {

    private static final LocalDate WITHIN_THE_TERMS = LocalDate.of(2024, 9, 2);
    private static final LocalDate AFTER_THEM = LocalDate.of(2024, 12, 2);
    private static final LocalDate FOLLOWED = LocalDate.of(2024, 1, 1);
    private static final Deadline PASSED = Deadline.on(PartialDate.parse("2024-06-30"));
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private static final Map<String, Standing> STANDINGS = Map.of(
            "going", Standing.IN_PROGRESS,
            "stalled", Standing.STALLED,
            "partly", Standing.PARTLY_FULFILLED,
            "done", Standing.FULFILLED,
            "not", Standing.NOT_FULFILLED,
            "none", Standing.NO_EVIDENCE);

    private static final List<String> REPORTS = List.of("-", "going", "stalled", "partly", "done");
    private static final List<String> TESTIMONIES = List.of("-", "done", "going", "stalled", "partly", "not", "!");
    private static final List<String> FINDINGS = List.of("-", "done", "partly", "not", "none", "going", "stalled");

    private enum Table {
        GUARANTOR_LAST("""
                *       | * | done    | FULFILLED        | ON_TIME | NOBODY   | NOBODY   | NO_DEADLINE | NOBODY
                *       | * | partly  | PARTLY_FULFILLED | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | PROMISOR
                *       | * | not     | NOT_FULFILLED    | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | PROMISOR
                *       | * | going   | IN_PROGRESS      | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | ROUNDTABLE
                *       | * | stalled | STALLED          | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | ROUNDTABLE
                done | -/done | none | CLAIMED  | AWAITING_VERIFICATION | PROMISOR  | PROMISOR  | AWAITING_VERIFICATION | PROMISOR
                done | -      | -    | CLAIMED  | AWAITING_VERIFICATION | COMMUNITY | GUARANTOR | AWAITING_VERIFICATION | COMMUNITY
                done | done   | -    | CLAIMED  | AWAITING_VERIFICATION | GUARANTOR | GUARANTOR | AWAITING_VERIFICATION | GUARANTOR
                done | !      | *    | DISPUTED | AWAITING_VERIFICATION | PROMISOR  | GUARANTOR | AWAITING_VERIFICATION | PROMISOR
                done | *      | *    | DISPUTED | AWAITING_VERIFICATION | GUARANTOR | GUARANTOR | AWAITING_VERIFICATION | GUARANTOR
                *       | * | none | PENDING         | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | ROUNDTABLE
                -       | * | -    | PENDING         | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | ROUNDTABLE
                going   | * | -    | IN_PROGRESS     | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | ROUNDTABLE
                stalled | * | -    | STALLED         | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | ROUNDTABLE
                partly  | * | -    | PARTLY_REPORTED | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | ROUNDTABLE
                """),
        GUARANTOR_FIRST("""
                *       | ! | done    | DISPUTED         | AWAITING_VERIFICATION | PROMISOR | GUARANTOR | AWAITING_VERIFICATION | PROMISOR
                *       | * | done    | FULFILLED        | ON_TIME | NOBODY   | NOBODY   | NO_DEADLINE | NOBODY
                done | -    | * | CLAIMED  | AWAITING_VERIFICATION | COMMUNITY | GUARANTOR | AWAITING_VERIFICATION | COMMUNITY
                done | done | * | CLAIMED  | AWAITING_VERIFICATION | GUARANTOR | GUARANTOR | AWAITING_VERIFICATION | GUARANTOR
                done | !    | * | DISPUTED | AWAITING_VERIFICATION | PROMISOR  | GUARANTOR | AWAITING_VERIFICATION | PROMISOR
                done | *    | * | DISPUTED | AWAITING_VERIFICATION | GUARANTOR | GUARANTOR | AWAITING_VERIFICATION | GUARANTOR
                *       | * | partly  | PARTLY_FULFILLED | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | PROMISOR
                *       | * | not     | NOT_FULFILLED    | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | PROMISOR
                going   | * | *       | IN_PROGRESS      | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | ROUNDTABLE
                stalled | * | *       | STALLED          | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | ROUNDTABLE
                partly  | * | *       | PARTLY_REPORTED  | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | ROUNDTABLE
                -       | * | going   | IN_PROGRESS      | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | ROUNDTABLE
                -       | * | stalled | STALLED          | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | ROUNDTABLE
                -       | * | -/none  | PENDING          | OVERDUE | PROMISOR | PROMISOR | NO_DEADLINE | ROUNDTABLE
                """);

        private final List<List<String>> rows;

        Table(String rows) {
            this.rows = rows.lines().map(row -> List.of(BAR.split(row.strip()))).toList();
        }

        private List<String> rowFor(List<String> words) {
            return rows.stream()
                    .filter(row -> fits(row.get(0), words.get(0))
                            && fits(row.get(1), words.get(1))
                            && fits(row.get(2), words.get(2)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row for " + words));
        }

        private static boolean fits(String expected, String word) {
            return expected.equals("*") || List.of(expected.split("/")).contains(word);
        }

        /** In the order in which they spoke. */
        private List<StatementData> said(List<String> words) {
            var promisor = word(Voice.PROMISOR, words.get(0), this == GUARANTOR_LAST ? 27 : 28);
            var community = word(Voice.COMMUNITY, words.get(1), this == GUARANTOR_LAST ? 28 : 29);
            var guarantor = word(Voice.GUARANTOR, words.get(2), this == GUARANTOR_LAST ? 29 : 27);
            var inTurn = this == GUARANTOR_LAST
                    ? Stream.of(promisor, community, guarantor)
                    : Stream.of(guarantor, promisor, community);
            return inTurn.flatMap(Optional::stream).toList();
        }

        private boolean isPossible(List<String> words) {
            var claimed = words.get(0).equals("done")
                    || (this == GUARANTOR_FIRST && words.get(2).equals("done"));
            return !words.get(1).equals("!") || claimed;
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_combination_reads_as_its_row_says_and_no_row_is_in_vain(Table table) {
        var combinations = combinations().stream().filter(table::isPossible).toList();
        Set<List<String>> used = new HashSet<>();
        for (var words : combinations) {
            var row = table.rowFor(words);
            used.add(row);
            assertThat(read(table.said(words))).as("%s %s", table, words).isEqualTo(row.subList(3, row.size()));
        }
        assertThat(combinations).hasSizeGreaterThan(200);
        assertThat(used).hasSize(table.rows.size());
    }

    private static List<String> read(List<StatementData> said) {
        var passed = Position.of(PASSED, FOLLOWED, new Voices(said), Optional.empty());
        var open = Position.of(Deadline.NONE, FOLLOWED, new Voices(said), Optional.empty());
        assertThat(open.headline()).as("does not depend on the deadline").isEqualTo(passed.headline());
        return Stream.of(
                        passed.headline(),
                        passed.schedule(WITHIN_THE_TERMS, 30).state(),
                        passed.moveOn(WITHIN_THE_TERMS),
                        passed.moveOn(AFTER_THEM),
                        open.schedule(WITHIN_THE_TERMS, 30).state(),
                        open.moveOn(WITHIN_THE_TERMS))
                .map(Enum::name)
                .toList();
    }

    private static List<List<String>> combinations() {
        var all = new ArrayList<List<String>>();
        for (var report : REPORTS) {
            for (var testimony : TESTIMONIES) {
                FINDINGS.forEach(finding -> all.add(Arrays.asList(report, testimony, finding)));
            }
        }
        return all;
    }

    private static Optional<StatementData> word(Voice voice, String word, int day) {
        if (word.equals("-")) {
            return Optional.empty();
        }
        var on = PartialDate.day(LocalDate.of(2024, 8, day));
        var disputes = word.equals("!");
        var standing = disputes
                ? Standing.STALLED
                : Optional.ofNullable(STANDINGS.get(word)).orElseThrow();
        var fulfilledOn = voice == Voice.GUARANTOR && word.equals("done") ? PartialDate.parse("2024-06-20") : null;
        return Optional.of(new StatementData(
                voice, null, on, standing, null, fulfilledOn, null, disputes, null, null, false, Manner.FROM_SOURCE));
    }
}
