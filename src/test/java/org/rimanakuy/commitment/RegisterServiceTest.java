package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.commitment.Said.*;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;

class RegisterServiceTest extends CommitmentsOnRecord {

    @Test
    void what_was_recorded_is_read_back_whole() {
        var number = recorded("Reponer la tierra", Deadline.NONE);
        var sheet = sheets.sheet(number).orElseThrow();
        assertThat(sheet.commitment().data()).isEqualTo(data("Reponer la tierra", Deadline.NONE));
        assertThat(sheet.promisor().name()).isEqualTo("Minera vieja");
        assertThat(sheet.obligor().name()).isEqualTo("Minera nueva");
        assertThat(sheet.chain()).hasSize(1);
        assertThat(sheet.place()).extracting("name").containsExactly("Cusco", "Espinar");
    }

    @Test
    void overdue_due_soon_and_without_deadline_are_told_apart_by_today() {
        recorded("Vencido", Deadline.on(PartialDate.day(today.minusDays(1))));
        recorded("Pronto", Deadline.on(PartialDate.day(today)));
        recorded("Lejos", Deadline.on(PartialDate.day(today.plusDays(31))));
        recorded("Nunca", Deadline.NONE);
        assertThat(titles(RegisterFilter.ALL.withSchedule(ScheduleState.OVERDUE)))
                .containsExactly("Vencido");
        assertThat(titles(RegisterFilter.ALL.withSchedule(ScheduleState.DUE_SOON)))
                .containsExactly("Pronto");
        assertThat(titles(RegisterFilter.ALL.withSchedule(ScheduleState.NOT_DUE)))
                .containsExactly("Lejos");
        assertThat(titles(RegisterFilter.ALL.withSchedule(ScheduleState.NO_DEADLINE)))
                .containsExactly("Nunca");
        var figures = register.figures();
        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.withoutDeadline()).isEqualTo(1);
        assertThat(figures.withoutFollowUp()).isEqualTo(4);
    }

    @Test
    void every_schedule_state_can_be_asked_for() {
        for (var state : ScheduleState.values()) {
            assertThat(register.page(RegisterFilter.ALL.withSchedule(state), RegisterSort.DUE_FIRST, 0, 10))
                    .as(state.name())
                    .isEmpty();
        }
    }

    @Test
    void the_register_knows_the_promisor_as_it_stands_today() {
        recorded("Heredado", Deadline.NONE);
        assertThat(titles(RegisterFilter.ALL.withObligor(successor))).containsExactly("Heredado");
        assertThat(titles(RegisterFilter.ALL.withObligor(promisor))).isEmpty();
        assertThat(titles(RegisterFilter.ALL.withBeneficiary(community))).containsExactly("Heredado");
        assertThat(titles(RegisterFilter.ALL.withPlace(region))).containsExactly("Heredado");
    }

    @Test
    void words_are_found_whatever_their_accents_and_whatever_else_is_typed() {
        recorded("Construcción del reservorio de p'unchaw", Deadline.NONE);
        assertThat(titles(RegisterFilter.ALL.withWords("construccion reserv"))).hasSize(1);
        assertThat(titles(RegisterFilter.ALL.withWords("CM-2024-0"))).hasSize(1);
        assertThat(titles(RegisterFilter.ALL.withWords("de"))).hasSize(1);
        assertThat(titles(RegisterFilter.ALL.withWords("+(\"~*@<> '"))).isEmpty();
        assertThat(titles(RegisterFilter.ALL.withWords("hospital"))).isEmpty();
        assertThatExceptionOfType(InvalidInputRefusal.class)
                .isThrownBy(() -> RegisterFilter.ALL.withWords("x".repeat(10_000)));
    }

    @Test
    void an_export_reads_every_row_once() {
        for (var index = 0; index < 5; index++) {
            recorded("Compromiso " + index, Deadline.NONE);
        }
        var seen = new ArrayList<String>();
        register.each(RegisterFilter.ALL, row -> seen.add(row.number()));
        assertThat(seen).hasSize(5).isSorted().doesNotHaveDuplicates();
        assertThat(register.count(RegisterFilter.ALL)).isEqualTo(5);
    }

    @Test
    void the_training_record_can_be_left_out_as_the_figures_leave_it_out() {
        asSecretariat(
                context,
                () -> commitments.recordAll(
                        List.of(new NewCommitment(
                                CommitmentId.next(),
                                CommitmentNumber.parse("CM-1900-001"),
                                data("Ejemplo", Deadline.NONE),
                                List.of(),
                                Optional.empty())),
                        true));
        assertThat(titles(RegisterFilter.ALL)).containsExactly("Ejemplo");
        assertThat(titles(RegisterFilter.ALL.leavingOutExamples())).isEmpty();
        assertThat(register.figures().commitments()).isZero();
    }
}
