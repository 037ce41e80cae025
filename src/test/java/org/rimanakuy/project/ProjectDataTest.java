package org.rimanakuy.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.CurrenciesDifferRefusal;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;

class ProjectDataTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 30);

    @Test
    void a_completion_before_the_start_is_refused() {
        var begun = dates(Stage.EXECUTION, null, "2012-05-01");
        assertThatThrownBy(() -> Sample.project(List.of(begun, dates(Stage.COMPLETED, null, "2012-04-30"))))
                .isInstanceOf(InvalidInputRefusal.class);
        assertThat(Sample.project(List.of(begun, dates(Stage.COMPLETED, null, "2012")))
                        .stages())
                .as("it may have been later that year")
                .hasSize(2);
    }

    @Test
    void a_stage_has_its_dates_once_and_at_least_one_of_them() {
        var once = dates(Stage.PROFILE, "2012", null);
        assertThatThrownBy(() -> Sample.project(List.of(once, once))).isInstanceOf(InvalidInputRefusal.class);
        assertThatThrownBy(() -> dates(Stage.PROFILE, null, null)).isInstanceOf(InvalidInputRefusal.class);
    }

    @Test
    void what_stands_still_cannot_stop_again_before_it_went_on() {
        var still = new Stop(PartialDate.year(2011), null, null, null);
        var again = new Stop(PartialDate.year(2013), null, null, null);
        assertThatThrownBy(() -> Sample.stopped(List.of(still, again))).isInstanceOf(InvalidInputRefusal.class);
        var wentOn = new Stop(PartialDate.year(2011), PartialDate.year(2012), null, null);
        assertThat(Sample.stopped(List.of(wentOn, again)).stops()).hasSize(2);
        assertThatThrownBy(() -> new Stop(PartialDate.year(2012), PartialDate.year(2011), null, null))
                .isInstanceOf(InvalidInputRefusal.class);
    }

    @Test
    void costs_are_not_negative_and_in_one_currency() {
        assertThatThrownBy(() -> cost("2010", "-0.01", "PEN")).isInstanceOf(InvalidInputRefusal.class);
        assertThatThrownBy(() -> Sample.costing(List.of(cost("2010", "1", "PEN"), cost("2011", "1", "USD"))))
                .isInstanceOf(CurrenciesDifferRefusal.class);
    }

    @Test
    void a_stadium_that_doubled_in_cost_overran_by_a_hundred_percent() {
        var overrun = Overrun.of(List.of(cost("2010", "3500000", "PEN"), cost("2012", "7000000", "PEN")))
                .orElseThrow();
        assertThat(overrun.share()).contains(new BigDecimal("1.0000"));
        assertThat(Overrun.of(List.of(cost("2010", "1", "PEN")))).isEmpty();
        assertThat(Overrun.of(List.of(cost("2010", "0", "PEN"), cost("2011", "5", "PEN")))
                        .orElseThrow()
                        .share())
                .as("of nothing there is no share")
                .isEmpty();
    }

    @Test
    void a_stage_reached_late_is_behind_by_the_days_between_and_one_not_reached_by_the_days_until_today() {
        var late = dates(Stage.COMPLETED, "2012-05-01", "2012-05-31");
        assertThat(Slippage.of(late, TODAY).ofBaseline()).contains(30L);
        var open = dates(Stage.COMPLETED, "2024-09-01", null);
        assertThat(Slippage.of(open, TODAY).ofBaseline()).contains(29L);
        assertThat(Slippage.of(dates(Stage.COMPLETED, "2024-12-31", null), TODAY)
                        .ofBaseline())
                .as("nothing can be said yet")
                .isEmpty();
        assertThat(Slippage.of(dates(Stage.COMPLETED, "2012-05-31", "2012-05-01"), TODAY)
                        .ofBaseline())
                .as("early")
                .contains(-30L);
        assertThat(Slippage.of(dates(Stage.COMPLETED, "2012", "2012"), TODAY).ofBaseline())
                .as("known to the year only: no delay that need not have been")
                .contains(0L);
    }

    @Test
    void a_national_code_is_digits() {
        assertThat(new ProjectCodes(" 2123456 ", null).cui()).isEqualTo("2123456");
        assertThatThrownBy(() -> new ProjectCodes("SNIP-1", null)).isInstanceOf(InvalidInputRefusal.class);
    }

    private static StageDates dates(Stage stage, @Nullable String baseline, @Nullable String actual) {
        return new StageDates(stage, PartialDate.parseOptional(baseline), null, PartialDate.parseOptional(actual));
    }

    private static Cost cost(String on, String amount, String currency) {
        return new Cost(PartialDate.parse(on), new BigDecimal(amount), currency, null, null);
    }
}
