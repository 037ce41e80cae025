package org.rimanakuy.portal;

import static org.rimanakuy.testing.Acting.asSecretariat;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.fund.EntryData;
import org.rimanakuy.fund.EntryId;
import org.rimanakuy.fund.EntryKind;
import org.rimanakuy.fund.FundService;
import org.rimanakuy.fund.PaidFor;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.shared.ExchangeRate;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.springframework.context.ApplicationContext;

/** A ledger in which everything happened that can happen in one, under the agreement of {@link PublicRecord}. */
final class ContributionRecord {

    static final String AGREEMENT = "AG-2004-01";

    private final ApplicationContext context;
    private final PartyId company;

    private ContributionRecord(ApplicationContext context) {
        this.context = context;
        this.company = context.getBean(PartyService.class).all().stream()
                .filter(party -> party.code().equals("GLENCORE"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static void open(ApplicationContext context) {
        asSecretariat(context, () -> new ContributionRecord(context).write());
    }

    private void write() {
        var place = context.getBean(PlaceService.class).byCode("C-AHN").orElseThrow();
        enter(2011, EntryKind.DECLARED_PROFIT, Money.of("90000000", "USD"), null, null);
        enter(2011, EntryKind.PAID, Money.of("2700000", "USD"), null, null);
        var wrong = enter(2011, EntryKind.TRANSFERRED, Money.of("9900000", "USD"), null, null);
        context.getBean(FundService.class).reverse(wrong, 3, "Era de otro convenio");
        enter(
                2011,
                EntryKind.EXECUTED,
                Money.soles("1500000"),
                new ExchangeRate("PEN", "USD", new java.math.BigDecimal("0.370370"), "Banco central"),
                new PaidFor(BudgetFunction.EDUCATION, place.id(), true, "Ley 28044"));
        enter(
                2012,
                EntryKind.EXECUTED,
                Money.of("250000", "USD"),
                null,
                new PaidFor(BudgetFunction.AGRICULTURE, null, false, null));
    }

    private EntryId enter(
            int year, EntryKind kind, Money money, @Nullable ExchangeRate rate, @Nullable PaidFor paidFor) {
        var agreement = context.getBean(AgreementService.class)
                .byCode(AGREEMENT)
                .orElseThrow()
                .id();
        var fund = context.getBean(FundService.class);
        var version = fund.ledger(agreement).orElseThrow().version();
        return fund.enter(
                agreement,
                version,
                new EntryData(
                        year, kind, PartialDate.year(year), money, rate, company, "Informe anual", null, paidFor));
    }
}
