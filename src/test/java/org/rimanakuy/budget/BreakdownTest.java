package org.rimanakuy.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.place.Setting;
import org.rimanakuy.project.BudgetFunction;

class BreakdownTest {

    @Test
    void the_largest_four_of_seventeen_functions_are_told_as_a_share_of_all_money() {
        var spending = new ArrayList<Spending>();
        for (var function = 1; function <= 17; function++) {
            spending.add(spent(2011, BudgetFunction.values()[function], null, function <= 4 ? "100" : "10"));
        }
        assertThat(functions(spending).concentration(4, AmountKind.PIM)).hasValue(new BigDecimal("0.7547"));
    }

    @Test
    void money_whose_function_nobody_knows_belongs_to_the_whole_and_to_no_function() {
        var by = functions(List.of(spent(2011, BudgetFunction.HEALTH, null, "60"), spent(2011, null, null, "40")));
        assertThat(by.concentration(4, AmountKind.PIM)).hasValue(new BigDecimal("0.6000"));
        assertThat(by.ranked(AmountKind.PIM)).extracting(Map.Entry::getKey).containsExactly(BudgetFunction.HEALTH);
        assertThat(by.part(null).pim()).isEqualByComparingTo("40");
    }

    @Test
    void nothing_spent_has_no_concentration() {
        assertThat(functions(List.of()).concentration(4, AmountKind.PIM)).isEmpty();
    }

    @Test
    void urban_rural_and_unknown_are_told_apart() {
        var by = Breakdown.of(
                "PEN",
                List.of(
                        spent(2011, BudgetFunction.HEALTH, Setting.URBAN, "5"),
                        spent(2011, BudgetFunction.TRADE, Setting.URBAN, "7"),
                        spent(2011, BudgetFunction.HEALTH, null, "1")),
                Spending::setting);
        assertThat(by.part(Setting.URBAN).pim()).isEqualByComparingTo("12");
        assertThat(by.part(Setting.RURAL).projects()).isZero();
        assertThat(by.part(null).projects()).isEqualTo(1);
    }

    @Test
    void two_currencies_are_told_one_by_one_and_never_added() {
        var dollars = new Spending(
                null,
                2011,
                BudgetFunction.HEALTH,
                null,
                null,
                null,
                Sums.of(YearAmounts.of("USD", Map.of(AmountKind.PIM, BigDecimal.TEN))));
        var both = List.of(
                spent(2011, BudgetFunction.HEALTH, null, "5"), spent(2011, BudgetFunction.TRADE, null, "5"), dollars);
        assertThat(Breakdown.currencies(both)).containsExactly("PEN", "USD");
        assertThatThrownBy(() -> functions(both)).isInstanceOf(BudgetRefusal.class);
    }

    @Test
    void the_rate_counts_only_projects_of_which_both_amounts_are_known() {
        var sums = Sums.of(
                List.of(
                        Sums.of(YearAmountsTest.amounts("0", "100", null, "59", null)),
                        Sums.of(YearAmountsTest.amounts("0", "900", null, null, null))),
                "PEN");
        assertThat(sums.executionRate()).hasValue(new BigDecimal("0.5900"));
        assertThat(sums.withoutAccrued()).isEqualTo(1);
        assertThat(sums.pim()).isEqualByComparingTo("1000");
    }

    @Test
    void nine_of_ten_projects_of_the_pim_were_not_in_the_pia() {
        var sums = Sums.none("PEN");
        for (var project = 0; project < 10; project++) {
            sums = sums.plus(Sums.of(YearAmountsTest.amounts(project == 0 ? "5" : "0", "10", null, null, null)));
        }
        assertThat(sums.shareAdded()).hasValue(new BigDecimal("0.9000"));
    }

    @Test
    void two_periods_of_the_same_length_are_compared() {
        var spending = List.of(
                spent(2007, BudgetFunction.HEALTH, null, "50"), spent(2008, BudgetFunction.HEALTH, null, "65"),
                spent(2011, BudgetFunction.HEALTH, null, "100"), spent(2012, BudgetFunction.HEALTH, null, "114"));
        var compared = Comparison.of("PEN", spending, new Years(2007, 2008), new Years(2011, 2012));
        assertThat(compared.isLikeForLike()).isTrue();
        assertThat(compared.growth(AmountKind.PIM)).hasValue(new BigDecimal("0.8609"));
        assertThat(compared.executionPoints())
                .hasValueSatisfying(points -> assertThat(points).isZero());
    }

    @Test
    void a_period_with_a_year_that_nobody_knows_is_not_compared() {
        var spending = List.of(
                spent(2007, BudgetFunction.HEALTH, null, "50"),
                spent(2011, BudgetFunction.HEALTH, null, "1"),
                spent(2012, BudgetFunction.HEALTH, null, "1"));
        var compared = Comparison.of("PEN", spending, new Years(2007, 2008), new Years(2011, 2012));
        assertThat(compared.first().unknown()).containsExactly(2008);
        assertThat(compared.growth(AmountKind.PIM)).isEmpty();
    }

    @Test
    void periods_of_different_length_are_not_compared() {
        var spending = List.of(
                spent(2007, BudgetFunction.HEALTH, null, "50"),
                spent(2011, BudgetFunction.HEALTH, null, "1"),
                spent(2012, BudgetFunction.HEALTH, null, "1"));
        assertThat(Comparison.of("PEN", spending, new Years(2007, 2007), new Years(2011, 2012))
                        .isLikeForLike())
                .isFalse();
    }

    private static Breakdown<BudgetFunction> functions(List<Spending> spending) {
        return Breakdown.of("PEN", spending, Spending::function);
    }

    /** Half of the PIM is accrued. */
    private static Spending spent(int year, @Nullable BudgetFunction function, @Nullable Setting setting, String pim) {
        var half = new BigDecimal(pim).divide(new BigDecimal(2));
        var amounts = YearAmounts.of("PEN", Map.of(AmountKind.PIM, new BigDecimal(pim), AmountKind.ACCRUED, half));
        return new Spending(null, year, function, null, null, setting, Sums.of(amounts));
    }
}
