package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.commitment.Said.disputed;
import static org.rimanakuy.commitment.Said.found;
import static org.rimanakuy.commitment.Said.reported;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;

class AsOfTest {

    private static final Instant TYPED = Instant.parse("2026-01-01T12:00:00Z");

    private final CommitmentId id = CommitmentId.next();

    @Test
    void what_was_said_later_does_not_count_for_an_earlier_day() {
        var promise = promise(
                Deadline.on(PartialDate.parse("2024-03-31")),
                reported("2024-02-01", Standing.IN_PROGRESS),
                reported("2024-06-10", Standing.FULFILLED));
        var asOf = new AsOf(promise, List.of());

        assertThat(days(asOf, "2024-03-31")).isEmpty();
        assertThat(days(asOf, "2024-04-01")).contains(1);
        assertThat(days(asOf, "2024-06-09")).contains(70);
        assertThat(days(asOf, "2024-06-10")).as("the claim stops the clock").isEmpty();
    }

    @Test
    void a_refused_claim_runs_again_from_the_deadline() {
        var promise = promise(
                Deadline.on(PartialDate.parse("2024-03-31")),
                reported("2024-04-10", Standing.FULFILLED),
                disputed("2024-04-12", Standing.NOT_FULFILLED),
                found("2024-05-01", Standing.NOT_FULFILLED));
        var asOf = new AsOf(promise, List.of());

        assertThat(days(asOf, "2024-04-30")).isEmpty();
        assertThat(days(asOf, "2024-05-01")).contains(31);
    }

    @Test
    void an_extension_granted_later_does_not_excuse_an_earlier_day() {
        var now = Deadline.on(PartialDate.parse("2024-12-31"));
        var promise = promise(now, reported("2024-02-01", Standing.IN_PROGRESS));
        var asOf = new AsOf(
                promise,
                List.of(
                        moved("2024-06-15", "2024-03-31", "2024-09-30"),
                        moved("2024-11-01", "2024-09-30", "2024-12-31")));

        assertThat(days(asOf, "2024-06-14")).contains(75);
        assertThat(days(asOf, "2024-06-15")).as("granted that day").isEmpty();
        assertThat(days(asOf, "2024-10-31")).contains(31);
        assertThat(days(asOf, "2024-11-01")).isEmpty();
        assertThat(days(asOf, "2025-01-01")).contains(1);
    }

    @Test
    void a_condition_met_later_starts_no_clock_on_an_earlier_day() {
        var deadline = Deadline.of(null, null, null, "Cuando llegue el permiso", PartialDate.parse("2024-05-01"), 30);
        var met = Amendment.ofCondition(
                new MeetCondition(id, 1, PartialDate.parse("2024-05-01"), "Resolución", "Llegó", null), TYPED);
        var asOf = new AsOf(promise(deadline, reported("2024-02-01", Standing.IN_PROGRESS)), List.of(met));

        assertThat(asOf.at(LocalDate.parse("2024-04-30")).tick().state()).isEqualTo(Tick.State.AWAITING_CONDITION);
        assertThat(days(asOf, "2024-06-01")).contains(1);
    }

    @Test
    void what_ended_later_was_still_overdue_before() {
        var ending = new Ending(Ended.WITHDRAWN, LocalDate.of(2024, 8, 20), "Sesión 2", null);
        var promise = promise(
                Deadline.on(PartialDate.parse("2024-03-31")),
                Optional.of(ending),
                reported("2024-02-01", Standing.IN_PROGRESS));
        var asOf = new AsOf(promise, List.of());

        assertThat(days(asOf, "2024-08-19")).contains(141);
        assertThat(days(asOf, "2024-08-20")).isEmpty();
    }

    @Test
    void a_date_known_only_by_its_year_counts_from_its_last_day() {
        var promise = promise(Deadline.on(PartialDate.parse("2024-03-31")), reported("2024", Standing.FULFILLED));

        assertThat(days(new AsOf(promise, List.of()), "2024-12-30"))
                .as("nobody had spoken, nobody followed")
                .isEmpty();
        assertThat(new AsOf(promise, List.of())
                        .at(LocalDate.parse("2024-12-31"))
                        .headline())
                .isEqualTo(Headline.CLAIMED);
    }

    private static Optional<Integer> days(AsOf asOf, String day) {
        var on = LocalDate.parse(day);
        return OnDay.of(asOf.commitment(), asOf.at(on), on).late().map(Late::days);
    }

    private Amendment moved(String on, String from, String until) {
        var agreed = new Agreed("Lluvias", "Acta", PartialDate.parse(on), null);
        return Amendment.ofDeadline(
                new MoveDeadline(id, 1, PartialDate.parse(until), agreed), Optional.of(PartialDate.parse(from)), TYPED);
    }

    private CommitmentRecord promise(Deadline deadline, StatementData... said) {
        return promise(deadline, Optional.empty(), said);
    }

    private CommitmentRecord promise(Deadline deadline, Optional<Ending> ending, StatementData... said) {
        var promisor = new PartyId(Identity.next());
        var data = new CommitmentData(
                new Promise("Posta", "Lo prometido", Wording.LITERAL, Language.ES),
                Origin.UNKNOWN,
                promisor,
                List.of(),
                PartialDate.parse("2024-01-01"),
                deadline,
                null,
                new Classification(Weight.ORDINARY, null, null, null, false),
                null,
                null);
        var number = CommitmentNumber.parse("CM-2024-001");
        return new CommitmentRecord(id, 1, number, data, promisor, List.of(said), ending, false);
    }
}
