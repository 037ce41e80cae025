package org.rimanakuy.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YearAmountsTest {

    @Test
    void what_was_accrued_of_the_pim_is_the_execution_rate() {
        assertThat(amounts("0", "400", "400", "236", "200").executionRate()).hasValue(new BigDecimal("0.5900"));
    }

    @Test
    void there_is_no_rate_without_a_pim_or_without_what_was_accrued() {
        assertThat(amounts("5", null, null, "3", null).executionRate()).isEmpty();
        assertThat(amounts("5", "5", null, null, null).executionRate()).isEmpty();
        assertThat(amounts("0", "0", null, "0", null).executionRate()).isEmpty();
    }

    @Test
    void a_project_with_a_pim_that_the_approved_budget_knew_not_was_added_during_the_year() {
        assertThat(amounts("0", "10", null, null, null).isAddedDuringYear()).isTrue();
        assertThat(amounts("1", "10", null, null, null).isAddedDuringYear()).isFalse();
    }

    @Test
    void whether_it_was_added_is_not_known_without_the_pia() {
        assertThat(amounts(null, "10", null, null, null).isAddedDuringYear()).isFalse();
    }

    @Test
    void what_looks_wrong_is_kept_and_flagged() {
        assertThat(amounts("1", "10", "11", "12", "13").flags()).containsExactly(BudgetFlag.values());
        assertThat(amounts("1", "10", "10", "10", "10").flags()).isEmpty();
    }

    @Test
    void a_negative_amount_is_refused() {
        assertThatThrownBy(() -> amounts("1", "-0.01", null, null, null))
                .isInstanceOf(BudgetRefusal.class)
                .hasMessageContaining("PIM");
    }

    @Test
    void a_year_without_any_amount_is_refused() {
        assertThatThrownBy(() -> YearAmounts.of("PEN", Map.of())).isInstanceOf(BudgetRefusal.class);
    }

    @Test
    void amounts_of_two_currencies_are_never_added() {
        var soles = amounts("1", null, null, null, null);
        var dollars = YearAmounts.of("USD", Map.of(AmountKind.PIA, BigDecimal.ONE));
        assertThatThrownBy(() -> soles.plus(dollars)).isInstanceOf(BudgetRefusal.class);
    }

    @Test
    void rows_of_one_project_are_added_kind_by_kind() {
        var sum = amounts("1.10", "2", null, "0.5", null).plus(amounts("2.20", null, null, "0.5", "1"));
        assertThat(sum).isEqualTo(amounts("3.30", "2", null, "1", "1"));
    }

    @Test
    void a_later_consultation_takes_the_place_of_an_earlier_one() {
        var july = asked("2024-07-01", "5");
        var december = asked("2025-01-15", "7");
        assertThat(december.supersedes(july)).isTrue();
        assertThat(july.supersedes(december)).isFalse();
        assertThat(asked("2024-07-01", "6").supersedes(july)).isTrue();
    }

    @Test
    void figures_are_those_of_the_years_end_when_the_year_was_over() {
        assertThat(asked("2024-12-30", "5").isOfYearEnd()).isFalse();
        assertThat(asked("2024-12-31", "5").isOfYearEnd()).isTrue();
    }

    @Test
    void a_source_cannot_have_been_asked_before_there_was_a_budget() {
        assertThatThrownBy(() -> asked("2022-12-31", "5")).isInstanceOf(BudgetRefusal.class);
        assertThat(asked("2023-12-20", "5").year()).isEqualTo(2024);
    }

    private static BudgetYear asked(String day, String pim) {
        return new BudgetYear(2024, amounts(null, pim, null, null, null), LocalDate.parse(day), "Consulta Amigable");
    }

    static YearAmounts amounts(
            @org.jspecify.annotations.Nullable String pia,
            @org.jspecify.annotations.Nullable String pim,
            @org.jspecify.annotations.Nullable String certified,
            @org.jspecify.annotations.Nullable String accrued,
            @org.jspecify.annotations.Nullable String paid) {
        return new YearAmounts("PEN", number(pia), number(pim), number(certified), number(accrued), number(paid));
    }

    private static @org.jspecify.annotations.Nullable BigDecimal number(
            @org.jspecify.annotations.Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
