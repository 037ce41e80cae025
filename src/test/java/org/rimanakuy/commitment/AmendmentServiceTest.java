package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.authorization.AuthorizationDeniedException;

class AmendmentServiceTest extends CommitmentsOnRecord {

    private static final Agreed AGREED =
            new Agreed("Las lluvias cortaron la vía", "Sesión 12 de la mesa", PartialDate.year(2024), null);

    @Autowired
    AmendmentService amendments;

    private CommitmentSheet sheet(CommitmentNumber number) {
        return sheets.sheet(number).orElseThrow();
    }

    private MoveDeadline moved(CommitmentNumber number, PartialDate due) {
        var seen = sheet(number).commitment();
        return new MoveDeadline(seen.id(), seen.version(), due, AGREED);
    }

    private void extend(CommitmentNumber number, PartialDate due) {
        var moved = moved(number, due);
        asSecretariat(context, () -> amendments.extend(moved));
    }

    private void amend(CommitmentNumber number, PartialDate due) {
        var moved = moved(number, due);
        asSecretariat(context, () -> amendments.amend(moved));
    }

    private void end(CommitmentNumber number) {
        var ending = new Ending(Ended.WITHDRAWN, today, "La asamblea lo retiró", null);
        asSecretariat(context, () -> commitments.end(sheet(number).commitment().id(), ending));
    }

    private CommitmentNumber due(int daysFromToday) {
        return recorded("Carretera", Deadline.on(PartialDate.day(today.plusDays(daysFromToday))));
    }

    @Test
    void an_extended_commitment_is_overdue_by_its_original_deadline_only() {
        var number = due(-100);
        extend(number, PartialDate.day(today.plusDays(100)));

        var sheet = sheet(number);
        assertThat(sheet.schedule().state()).isEqualTo(ScheduleState.NOT_DUE);
        assertThat(sheet.originalSchedule().map(Schedule::days)).contains(100);
        assertThat(sheet.course().extensions()).isEqualTo(1);
        assertThat(sheet.amendments()).singleElement().satisfies(row -> {
            assertThat(row.dueBefore()).contains(PartialDate.day(today.minusDays(100)));
            assertThat(row.approval()).isEqualTo("Sesión 12 de la mesa");
        });
    }

    @Test
    void the_original_deadline_survives_every_further_extension() {
        var number = due(-100);
        extend(number, PartialDate.day(today.minusDays(50)));
        extend(number, PartialDate.day(today.minusDays(10)));

        assertThat(sheet(number).originalSchedule().map(Schedule::days)).contains(100);
        assertThat(sheet(number).schedule().days()).isEqualTo(10);
        assertThat(sheet(number).course().extensions()).isEqualTo(2);
    }

    @Test
    void an_extension_to_an_earlier_or_the_same_date_is_refused() {
        var number = due(10);
        for (var days : new int[] {9, 10}) {
            assertThatExceptionOfType(AmendmentRefusal.class)
                    .isThrownBy(() -> extend(number, PartialDate.day(today.plusDays(days))));
        }
        assertThat(sheet(number).amendments()).isEmpty();
    }

    @Test
    void a_shorter_term_is_an_amendment_and_counts_as_no_extension() {
        var number = due(10);
        amend(number, PartialDate.day(today.plusDays(3)));

        assertThat(sheet(number).schedule().days()).isEqualTo(3);
        assertThat(sheet(number).course().extensions()).isZero();
    }

    @Test
    void a_deadline_agreed_later_is_on_record_beside_having_had_none() {
        var number = recorded("Posta", Deadline.NONE);
        extend(number, PartialDate.day(today.plusDays(90)));

        assertThat(sheet(number).schedule().state()).isEqualTo(ScheduleState.NOT_DUE);
        assertThat(sheet(number).originalSchedule().map(Schedule::state)).contains(ScheduleState.NO_DEADLINE);
    }

    @Test
    void a_commitment_that_has_ended_is_not_extended() {
        var number = due(10);
        end(number);
        assertThatExceptionOfType(AmendmentRefusal.class)
                .isThrownBy(() -> extend(number, PartialDate.day(today.plusDays(100))));
    }

    @Test
    void whoever_did_not_see_the_last_extension_is_refused_and_nothing_is_lost() {
        var number = due(10);
        var stale = moved(number, PartialDate.day(today.plusDays(100)));
        extend(number, PartialDate.day(today.plusDays(50)));

        assertThatExceptionOfType(StaleVersionRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> amendments.extend(stale)));
        assertThat(sheet(number).schedule().days()).isEqualTo(50);
    }

    @Test
    void of_many_who_extend_at_once_one_is_on_record_and_all_others_are_told() {
        var number = due(10);
        var moved = moved(number, PartialDate.day(today.plusDays(100)));
        var refused = IntStream.range(0, 8)
                .parallel()
                .filter(index -> !isTaken(() -> asSecretariat(context, () -> amendments.extend(moved))))
                .count();

        assertThat(refused).isEqualTo(7);
        assertThat(sheet(number).amendments()).hasSize(1);
    }

    private static boolean isTaken(Runnable act) {
        try {
            act.run();
            return true;
        } catch (StaleVersionRefusal | OptimisticLockingFailureException refused) {
            return false;
        }
    }

    @Test
    void the_end_of_what_repeats_is_extended() {
        var yearly = Deadline.of(PartialDate.year(2024), Recurrence.YEARLY, PartialDate.year(2024), null, null, null);
        var number = recorded("Aporte", yearly);
        extend(number, PartialDate.year(today.getYear()));
        assertThat(sheet(number).occurrences()).hasSize(today.getYear() - 2023);

        var endless = recorded(
                "Beca", Deadline.of(PartialDate.year(today.getYear()), Recurrence.YEARLY, null, null, null, null));
        assertThatExceptionOfType(AmendmentRefusal.class)
                .isThrownBy(() -> extend(endless, PartialDate.year(today.getYear() + 5)));
        amend(endless, PartialDate.year(today.getYear() + 5));
        assertThat(sheet(endless).commitment().data().deadline().recursUntil())
                .isEqualTo(PartialDate.year(today.getYear() + 5));
    }

    @Test
    void amended_words_stand_beside_the_literal_ones_and_make_older_views_stale() {
        var number = due(10);
        var seen = sheet(number).commitment();
        asSecretariat(
                context,
                () -> amendments.amendWords(
                        new AmendWords(seen.id(), seen.version(), "Afirmar en vez de asfaltar", AGREED)));

        var now = sheet(number);
        assertThat(now.commitment().data().promise().text()).isEqualTo("Lo prometido, palabra por palabra");
        assertThat(now.course().wordsNow().flatMap(AmendmentRow::wordsAfter)).contains("Afirmar en vez de asfaltar");
        assertThat(now.commitment().version()).isGreaterThan(seen.version());
        assertThat(now.originalSchedule()).isEmpty();
    }

    @Test
    void a_condition_that_came_about_starts_the_clock_once() {
        var number = recorded("Canal", Deadline.of(null, null, null, "Cuando llegue el permiso", null, 30));
        meet(number);

        assertThat(sheet(number).schedule().days()).isEqualTo(20);
        assertThatExceptionOfType(AmendmentRefusal.class).isThrownBy(() -> meet(number));
        assertThatExceptionOfType(AmendmentRefusal.class).isThrownBy(() -> meet(due(5)));
    }

    private void meet(CommitmentNumber number) {
        var seen = sheet(number).commitment();
        var met = new MeetCondition(
                seen.id(),
                seen.version(),
                PartialDate.day(today.minusDays(10)),
                "Resolución 5",
                "Llegó el permiso",
                null);
        asSecretariat(context, () -> amendments.meetCondition(met));
    }

    @Test
    void every_act_is_in_the_journal_under_its_own_name() {
        var number = due(10);
        extend(number, PartialDate.day(today.plusDays(20)));
        amend(number, PartialDate.day(today.plusDays(5)));

        asSecretariat(context, () -> {
            var acts = journal.of(sheet(number).commitment().id().value());
            assertThat(acts)
                    .extracting("what")
                    .containsExactly("deadline-amended", "deadline-extended", "commitment-recorded");
            assertThat(acts.getFirst().why()).contains("Las lluvias cortaron la vía");
            assertThat(Objects.requireNonNull(acts.getFirst().details().get("approval")))
                    .isEqualTo("Sesión 12 de la mesa");
            assertThat(journal.firstBroken()).isEmpty();
        });
    }

    @Test
    void only_the_secretariat_records_what_was_agreed() {
        var moved = moved(due(10), PartialDate.day(today.plusDays(20)));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> context.getBean(SystemActs.class).as("Alguien", Role.DELEGATE, () -> {
                    amendments.extend(moved);
                    return true;
                }));
    }
}
