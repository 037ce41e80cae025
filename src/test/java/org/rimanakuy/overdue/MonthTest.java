package org.rimanakuy.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class MonthTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MonthService months;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private @Nullable PromisesToSweep kept;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        today = LocalDate.now(clock);
        kept = new PromisesToSweep(context, today.minusYears(1), null);
    }

    private PromisesToSweep made() {
        return java.util.Objects.requireNonNull(kept);
    }

    @Test
    void a_month_tells_what_became_late_in_it_and_the_next_does_not() {
        var lastDay = YearMonth.from(today).minusMonths(2).atEndOfMonth();
        var before = made().due("Vencido el último día", lastDay.minusDays(1)).toString();
        var after = made().due("Vencido el primero", lastDay).toString();
        made().sweep(today);
        var month = YearMonth.from(lastDay);
        assertThat(months.page(Turned.LATE, month, 0, 10)).containsExactly(new TurnedRow(before, lastDay));
        assertThat(months.page(Turned.LATE, month.plusMonths(1), 0, 10))
                .containsExactly(new TurnedRow(after, lastDay.plusDays(1)));
        assertThat(months.first().isAfter(month)).isFalse();
    }

    @Test
    void what_was_declared_and_what_was_verified_are_told_apart() {
        var month = YearMonth.from(today);
        var claimed = made().due("Declarado", today.plusDays(20));
        var verified = made().due("Verificado", today.plusDays(20));
        made().said(claimed, Voice.PROMISOR, today, Standing.FULFILLED);
        made().said(verified, Voice.GUARANTOR, today, Standing.FULFILLED);
        assertThat(months.page(Turned.CLAIMED, month, 0, 10)).containsExactly(new TurnedRow(claimed.toString(), today));
        assertThat(months.page(Turned.VERIFIED, month, 0, 10))
                .containsExactly(new TurnedRow(verified.toString(), today));
        assertThat(months.count(Turned.LATE, month)).isZero();
    }

    @Test
    void of_an_empty_record_the_first_month_is_the_one_that_runs() {
        CleanDatabase.clean(context);
        assertThat(months.first()).isEqualTo(YearMonth.from(today));
    }
}
