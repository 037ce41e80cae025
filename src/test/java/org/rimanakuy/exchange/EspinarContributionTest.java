package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.fund.ContributionYear;
import org.rimanakuy.fund.FundService;
import org.rimanakuy.fund.Ledger;
import org.rimanakuy.shared.Money;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The contribution of the real record: its sources state no entry, so none is on record and nobody is accused. */
@IntegrationTest
class EspinarContributionTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    FundService fund;

    @Autowired
    AgreementService agreements;

    @BeforeEach
    void take() {
        CleanDatabase.clean(context);
        asSecretariat(context, () -> {
            try (var upload = new Upload("test", List.of(EspinarRecordTest.ESPINAR), Limits.USUAL)) {
                var imports = context.getBean(ImportService.class);
                return imports.apply(upload, imports.plan(upload, kind -> {}), kind -> {});
            }
        });
    }

    @Test
    void each_year_owes_at_least_the_minimum_and_its_date_is_unknown_because_nobody_followed_it() {
        assertThat(ledger().entries()).isEmpty();
        assertThat(ledger().commitment().orElseThrow()).hasToString("CM-2003-001");
        assertThat(ledger().years())
                .extracting(ContributionYear::year)
                .containsExactly(2003, 2004, 2005, 2006, 2007, 2008);
        assertThat(ledger().years()).allSatisfy(year -> {
            assertThat(year.due().orElseThrow().isAtLeast()).isTrue();
            assertThat(year.due().orElseThrow().amount()).contains(Money.of("1500000", "USD"));
            assertThat(year.clock().orElseThrow().state()).isEqualTo(ScheduleState.UNKNOWN);
        });
    }

    @Test
    void years_before_the_agreement_is_followed_stay_unknown_and_later_ones_go_overdue_by_the_same_clock() {
        var row = ledger().agreement();
        var data = row.data();
        var followed = new AgreementData(
                data.code(),
                data.title(),
                data.instrument(),
                data.signedOn(),
                data.effectiveFrom(),
                data.effectiveTo(),
                LocalDate.of(2006, 1, 1),
                data.place(),
                data.note(),
                data.source(),
                data.parties(),
                data.rules());
        asSecretariat(context, () -> agreements.correct(row.id(), row.version(), followed, "Se sigue desde 2006"));
        assertThat(ledger().years())
                .extracting(year -> year.clock().orElseThrow().state())
                .containsExactly(
                        ScheduleState.UNKNOWN,
                        ScheduleState.UNKNOWN,
                        ScheduleState.UNKNOWN,
                        ScheduleState.OVERDUE,
                        ScheduleState.OVERDUE,
                        ScheduleState.OVERDUE);
    }

    private Ledger ledger() {
        return fund.ledger(agreements.byCode("AG-2003-01").orElseThrow().id()).orElseThrow();
    }
}
