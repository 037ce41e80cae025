package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.commitment.Said.*;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.springframework.security.authorization.AuthorizationDeniedException;

class CommitmentServiceTest extends CommitmentsOnRecord {

    @Test
    void numbers_count_up_within_the_year_of_the_promise() {
        assertThat(recorded("Uno", Deadline.NONE)).hasToString("CM-2024-001");
        assertThat(recorded("Dos", Deadline.NONE)).hasToString("CM-2024-002");
    }

    @Test
    void what_is_heard_moves_the_headline_that_lists_show() {
        var number = recorded("Escuchado", Deadline.on(PartialDate.day(today.minusDays(10))));
        hear(number, reported(today.minusDays(12).toString(), Standing.FULFILLED));
        var row = register.page(RegisterFilter.ALL, RegisterSort.NEWEST, 0, 10).getFirst();
        assertThat(row.headline()).isEqualTo(Headline.CLAIMED);
        assertThat(row.schedule().state()).isEqualTo(ScheduleState.AWAITING_VERIFICATION);
        assertThat(row.mover()).isEqualTo(Mover.COMMUNITY);
    }

    @Test
    void a_correction_on_a_version_somebody_else_has_changed_is_refused() {
        var number = recorded("Antes", Deadline.NONE);
        var seen = sheets.sheet(number).orElseThrow().commitment();
        asSecretariat(context, () -> commitments.correct(seen.id(), seen.version(), titled("Ahora"), "Error de tipeo"));
        assertThatExceptionOfType(StaleVersionRefusal.class)
                .isThrownBy(() -> asSecretariat(
                        context, () -> commitments.correct(seen.id(), seen.version(), titled("Después"), "Otro")));
    }

    @Test
    void once_spoken_about_the_deadline_is_no_longer_corrected_but_the_title_is() {
        var number = recorded("Antes", Deadline.NONE);
        hear(number, reported("2024-05-01", Standing.IN_PROGRESS));
        var seen = sheets.sheet(number).orElseThrow().commitment();
        var dated = data("Antes", Deadline.on(PartialDate.year(2030)));
        assertThatExceptionOfType(CommitmentRefusal.class)
                .isThrownBy(() -> asSecretariat(
                        context, () -> commitments.correct(seen.id(), seen.version(), dated, "Faltaba el plazo")));
        asSecretariat(context, () -> commitments.correct(seen.id(), seen.version(), titled("Ahora"), "Error de tipeo"));
        assertThat(titles(RegisterFilter.ALL)).containsExactly("Ahora");
    }

    @Test
    void every_act_is_in_the_journal_with_its_reason_and_the_chain_holds() {
        var number = recorded("Antes", Deadline.NONE);
        var seen = sheets.sheet(number).orElseThrow().commitment();
        asSecretariat(context, () -> {
            commitments.correct(seen.id(), seen.version(), titled("Ahora"), "Error de tipeo");
            var acts = journal.of(seen.id().value());
            assertThat(acts).extracting("what").containsExactly("commitment-corrected", "commitment-recorded");
            assertThat(acts.getFirst().why()).contains("Error de tipeo");
            assertThat(acts.getFirst().details()).containsEntry("title", "Antes → Ahora");
            assertThat(journal.firstBroken()).isEmpty();
        });
    }

    @Test
    void only_the_secretariat_records() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> context.getBean(org.rimanakuy.security.SystemActs.class)
                        .as("Alguien", org.rimanakuy.security.Role.DELEGATE, () -> commitments.record(titled("No"))));
    }

    @Test
    void many_who_record_at_once_get_a_number_each() {
        var numbers = IntStream.range(0, 16)
                .parallel()
                .mapToObj(
                        index -> recorded("Compromiso " + index, Deadline.NONE).toString())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(16);
        assertThat(titles(RegisterFilter.ALL)).hasSize(16);
    }
}
