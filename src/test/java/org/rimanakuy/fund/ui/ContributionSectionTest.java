package org.rimanakuy.fund.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.fund.EntryData;
import org.rimanakuy.fund.EntryKind;
import org.rimanakuy.fund.FundService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.DELEGATE)
class ContributionSectionTest extends UiTest {

    private AgreementId agreement;

    @BeforeEach
    void sign() {
        CleanDatabase.clean(context);
        var rule = new ContributionRule("1", new BigDecimal("3"), new BigDecimal("1500000"), "USD", 2023, 2023, null);
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
    void an_empty_ledger_says_that_nothing_recorded_does_not_mean_nothing_paid() {
        assertThat(shown())
                .contains("Sin utilidad declarada; al menos:")
                .contains("Sin compromiso anual en el registro")
                .contains("Lo no registrado no quiere decir que no se pagó.");
    }

    @Test
    void a_reversed_entry_stands_beside_the_one_that_takes_it_back_with_its_reason() {
        var fund = context.getBean(FundService.class);
        var paid = new EntryData(
                2023, EntryKind.PAID, PartialDate.year(2023), Money.of("70", "USD"), null, null, "Informe", null, null);
        var entry = asSecretariat(context, () -> fund.enter(agreement, 0, paid));
        asSecretariat(context, () -> fund.reverse(entry, 1, "Era de otro año"));
        assertThat(shown())
                .contains("2023 · Pagado: ")
                .contains("Anulado por otro asiento; ya no cuenta.")
                .contains("Anulación · 2023 · Pagado: ")
                .contains("Motivo: Era de otro año");
    }

    private String shown() {
        return ScreenText.of(context.getBean(ContributionSection.class).of(agreement));
    }
}
