package org.rimanakuy.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.shared.CurrenciesDifferRefusal;
import org.rimanakuy.shared.ExchangeRate;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.PartialDate;

/** Three years worked by hand under a rule of 3 percent, at least US$ 1,500,000.00; docs/contribution.md tells the same. */
class ContributionExampleTest {

    private static final ContributionRule RULE =
            new ContributionRule("1", new BigDecimal("3"), new BigDecimal("1500000"), "USD", 2023, 2025, "Convenio");
    private static final ExchangeRate RATE =
            new ExchangeRate("PEN", "USD", new BigDecimal("0.266667"), "Banco central");
    private static final AgreementId AGREEMENT = AgreementId.next();

    /** 2023: 400,000,000.10 soles at 0.266667 are 106,666,800.03 dollars; 3 percent of them 3,200,004.00. 2024: 9,000.00. */
    private static List<ContributionYear> example() {
        return table(
                entry(2023, EntryKind.DECLARED_PROFIT, "400000000.10", "PEN", RATE),
                entry(2023, EntryKind.PAID, "3200004.00", "USD", null),
                entry(2023, EntryKind.TRANSFERRED, "3200004.00", "USD", null),
                entry(2023, EntryKind.APPROVED, "2500000.50", "USD", null),
                entry(2023, EntryKind.EXECUTED, "1999999.99", "USD", null),
                entry(2024, EntryKind.DECLARED_PROFIT, "300000.00", "USD", null),
                entry(2024, EntryKind.PAID, "1000000.01", "USD", null));
    }

    @Test
    void a_high_profit_owes_its_percentage_to_the_cent() {
        var year = example().get(0);
        assertThat(year.due().orElseThrow().basis()).isEqualTo(Due.Basis.PERCENT);
        assertThat(year.due().orElseThrow().amount()).contains(dollars("3200004.00"));
        assertThat(year.notPaid()).contains(dollars("0.00"));
        assertThat(year.isPaidInFull()).isTrue();
    }

    @Test
    void a_low_profit_owes_the_minimum() {
        var year = example().get(1);
        assertThat(year.due().orElseThrow().basis()).isEqualTo(Due.Basis.MINIMUM);
        assertThat(year.due().orElseThrow().amount()).contains(dollars("1500000.00"));
        assertThat(year.notPaid()).contains(dollars("499999.99"));
        assertThat(year.isPaidInFull()).isFalse();
    }

    @Test
    void a_year_without_declaration_owes_at_least_the_minimum_and_is_never_paid_in_full() {
        var year = example().get(2);
        assertThat(year.due().orElseThrow().isAtLeast()).isTrue();
        assertThat(year.due().orElseThrow().amount()).contains(dollars("1500000.00"));
        var paid = table(entry(2025, EntryKind.PAID, "9000000", "USD", null)).get(2);
        assertThat(paid.notPaid()).contains(dollars("0.00"));
        assertThat(paid.isPaidInFull()).isFalse();
    }

    @Test
    void a_loss_owes_the_minimum() {
        var year = table(entry(2023, EntryKind.DECLARED_PROFIT, "-5000000", "USD", null))
                .get(0);
        assertThat(year.due().orElseThrow().basis()).isEqualTo(Due.Basis.LOSS);
        assertThat(year.due().orElseThrow().amount()).contains(dollars("1500000.00"));
    }

    @Test
    void a_percentage_alone_without_declaration_leaves_the_amount_unknown() {
        var rule = new ContributionRule(null, new BigDecimal("3"), null, null, 2023, 2023, null);
        var year = new ContributionTable(List.of(rule), List.of())
                .until(2026, Map.of())
                .getFirst();
        assertThat(year.due().orElseThrow().amount()).isEmpty();
        assertThat(year.notPaid()).isEmpty();
    }

    @Test
    void money_in_another_currency_without_a_rate_is_refused_and_never_added() {
        assertThatExceptionOfType(CurrenciesDifferRefusal.class)
                .isThrownBy(() -> table(entry(2023, EntryKind.PAID, "10", "PEN", null)));
    }

    @Test
    void negative_money_is_refused_unless_it_is_a_loss() {
        assertThatExceptionOfType(InvalidInputRefusal.class)
                .isThrownBy(() -> entry(2023, EntryKind.PAID, "-1", "USD", null));
    }

    @Test
    void more_executed_than_transferred_and_more_transferred_than_paid_are_flagged() {
        var years = table(
                entry(2023, EntryKind.TRANSFERRED, "2", "USD", null),
                entry(2023, EntryKind.EXECUTED, "3", "USD", null));
        assertThat(years.get(0).flagsInOrder())
                .containsExactly(
                        ContributionYear.Flag.TRANSFERRED_ABOVE_PAID, ContributionYear.Flag.EXECUTED_ABOVE_TRANSFERRED);
    }

    @Test
    void money_spent_in_a_later_year_than_it_was_transferred_is_not_flagged() {
        var years = table(
                entry(2023, EntryKind.PAID, "5", "USD", null),
                entry(2023, EntryKind.TRANSFERRED, "5", "USD", null),
                entry(2024, EntryKind.EXECUTED, "5", "USD", null));
        assertThat(years).allMatch(year -> year.flags().isEmpty());
    }

    @Test
    void the_page_of_the_documentation_tells_the_numbers_that_are_computed() throws IOException {
        var told = new ArrayList<String>();
        for (var year : example()) {
            var due = year.due().orElseThrow();
            told.add("| %d | %s | %s%s | %s | %s | %s | %s | %s |"
                    .formatted(
                            year.year(),
                            due.profit().map(ContributionExampleTest::written).orElse("not declared"),
                            due.isAtLeast() ? "at least " : "",
                            written(due.amount().orElseThrow()),
                            written(year.paid()),
                            written(year.transferred()),
                            written(year.approved()),
                            written(year.executed()),
                            (due.isAtLeast() ? "at least " : "")
                                    + written(year.notPaid().orElseThrow())));
        }
        assertThat(Files.readAllLines(Path.of("docs/contribution.md"))).containsSubsequence(told);
    }

    private static String written(Money money) {
        return money.currency() + " " + money.amount().toPlainString();
    }

    private static Money dollars(String amount) {
        return Money.of(amount, "USD");
    }

    private static List<ContributionYear> table(EntryRow... entries) {
        return new ContributionTable(List.of(RULE), List.of(entries)).until(2026, Map.of());
    }

    private static EntryRow entry(
            int year, EntryKind kind, String amount, String currency, @Nullable ExchangeRate rate) {
        var data = new EntryData(
                year, kind, PartialDate.year(year), Money.of(amount, currency), rate, null, "Informe", null, null);
        return new EntryRow(EntryId.next(), 1, AGREEMENT, data, Instant.EPOCH, null, null, null);
    }
}
