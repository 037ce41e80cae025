package org.rimanakuy.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.shared.CurrenciesDifferRefusal;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class FundServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    FundService fund;

    @Autowired
    JournalService journal;

    @Autowired
    JdbcClient sql;

    private AgreementId agreement;

    @BeforeEach
    void sign() {
        CleanDatabase.clean(context);
        var rule = new ContributionRule("1", new BigDecimal("3"), new BigDecimal("1500000"), "USD", 2023, 2025, null);
        var data = new AgreementData(
                "AG-2023-01",
                "Convenio Marco",
                Instrument.FRAMEWORK_AGREEMENT,
                PartialDate.year(2023),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(rule));
        agreement = asSecretariat(
                context, () -> context.getBean(AgreementService.class).record(data));
    }

    @Test
    void an_entry_and_its_reversal_both_stay_visible_and_the_year_no_longer_counts_it() {
        var paid = enter(EntryKind.PAID, "2000000");
        assertThat(year().paid()).isEqualTo(Money.of("2000000", "USD"));
        var reversal = asSecretariat(context, () -> fund.reverse(paid, 1, "Era de otro año"));

        assertThat(ledger().entries()).extracting(EntryRow::id).containsExactly(paid, reversal);
        assertThat(ledger().entries().getFirst().reversedBy()).isEqualTo(reversal);
        assertThat(ledger().entries().getLast().reason()).isEqualTo("Era de otro año");
        assertThat(year().paid()).isEqualTo(Money.none("USD"));
        assertThat(asSecretariat(context, () -> journal.of(agreement.value()))).hasSize(3);
    }

    @Test
    void a_reversal_of_a_reversal_and_a_second_one_are_refused() {
        var paid = enter(EntryKind.PAID, "2000000");
        var reversal = asSecretariat(context, () -> fund.reverse(paid, 1, "Error"));
        assertThatExceptionOfType(FundRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> fund.reverse(reversal, 2, "Error")));
        assertThatExceptionOfType(FundRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> fund.reverse(paid, 2, "Error")));
        assertThat(ledger().entries()).hasSize(2);
    }

    @Test
    void a_reversal_without_a_reason_is_refused() {
        var paid = enter(EntryKind.PAID, "2000000");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> fund.reverse(paid, 1, " ")));
    }

    @Test
    void of_two_people_who_reverse_the_same_entry_at_once_one_is_refused() throws Exception {
        var paid = enter(EntryKind.PAID, "2000000");
        var start = new CountDownLatch(1);
        Callable<Boolean> reversing = () -> {
            start.await();
            try {
                asSecretariat(context, () -> fund.reverse(paid, 1, "Error"));
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
        try (var people = Executors.newFixedThreadPool(2)) {
            var one = people.submit(reversing);
            var other = people.submit(reversing);
            start.countDown();
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(ledger().entries()).hasSize(2);
    }

    @Test
    void a_form_that_saw_an_older_ledger_is_refused() {
        var paid = enter(EntryKind.PAID, "1");
        assertThatExceptionOfType(StaleVersionRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> fund.enter(agreement, 0, data(EntryKind.PAID, "1"))));
        assertThatExceptionOfType(StaleVersionRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> fund.reverse(paid, 0, "Error")));
    }

    @Test
    void a_second_profit_of_a_year_is_refused_until_the_first_is_reversed() {
        var first = enter(EntryKind.DECLARED_PROFIT, "90000000");
        assertThatExceptionOfType(FundRefusal.class).isThrownBy(() -> enter(EntryKind.DECLARED_PROFIT, "80000000"));
        asSecretariat(context, () -> fund.reverse(first, 1, "Declaración rectificada"));
        enter(EntryKind.DECLARED_PROFIT, "80000000");
        assertThat(year().due().orElseThrow().amount()).contains(Money.of("2400000", "USD"));
    }

    @Test
    void money_in_another_currency_without_a_rate_is_refused() {
        var soles = new EntryData(
                2023, EntryKind.PAID, PartialDate.year(2023), Money.soles("5"), null, null, "Informe", null, null);
        assertThatExceptionOfType(CurrenciesDifferRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> fund.enter(agreement, 0, soles)));
    }

    @Test
    void executed_money_that_pays_for_a_duty_of_the_state_is_found_by_what_it_paid_for() {
        var paidFor = new PaidFor(BudgetFunction.EDUCATION, null, true, "Ley 28044");
        var entered = enter(data(EntryKind.EXECUTED, "70", paidFor));
        assertThat(fund.executed())
                .singleElement()
                .satisfies(one -> assertThat(one.data().paidFor()).isEqualTo(paidFor))
                .satisfies(one -> assertThat(one.agreement().id()).isEqualTo(agreement));
        asSecretariat(context, () -> fund.reverse(entered, 1, "Error"));
        assertThat(fund.executed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update contribution_entry set amount = 1",
                "update contribution_entry set source = 'x'",
                "delete from contribution_entry"
            })
    void the_database_refuses_to_change_or_remove_an_entry(String statement) {
        enter(EntryKind.PAID, "2000000");
        assertThatThrownBy(() -> sql.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("never changes");
    }

    @Test
    void nobody_but_the_secretariat_writes_in_a_ledger() {
        assertThatThrownBy(() -> fund.enter(agreement, 0, data(EntryKind.PAID, "1")))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private Ledger ledger() {
        return fund.ledger(agreement).orElseThrow();
    }

    private ContributionYear year() {
        return ledger().years().getFirst();
    }

    private EntryId enter(EntryKind kind, String amount) {
        return enter(data(kind, amount));
    }

    private EntryId enter(EntryData data) {
        return asSecretariat(context, () -> fund.enter(agreement, ledger().version(), data));
    }

    private static EntryData data(EntryKind kind, String amount) {
        return data(kind, amount, null);
    }

    private static EntryData data(EntryKind kind, String amount, @Nullable PaidFor paidFor) {
        return new EntryData(
                2023, kind, PartialDate.year(2023), Money.of(amount, "USD"), null, null, "Informe", null, paidFor);
    }
}
