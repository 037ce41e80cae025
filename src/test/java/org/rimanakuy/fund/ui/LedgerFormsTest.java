package org.rimanakuy.fund.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.fund.EntryKind;
import org.rimanakuy.fund.FundService;
import org.rimanakuy.fund.Ledger;
import org.rimanakuy.fund.PaidFor;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class LedgerFormsTest extends UiTest {

    private AgreementId agreement;

    @BeforeEach
    void sign() {
        CleanDatabase.clean(context);
        var rule = new ContributionRule("1", new BigDecimal("3"), new BigDecimal("1500000"), "USD", 2023, 2024, null);
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
        UI.getCurrent().navigate("agreements/AG-2023-01");
    }

    @Test
    void an_entry_is_entered_and_taken_back_with_its_reason() {
        enter("1600000");
        assertThat(ledger().entries()).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Anular este asiento")));
        var reversing = _get(ReverseForm.class);
        _setValue(reversing.reason, "Era de otro año");
        save();

        assertThat(ledger().entries()).hasSize(2);
        assertThat(_find(Button.class, spec -> spec.withText("Anular este asiento")))
                .as("what was taken back, and what takes it back, stay as they are")
                .isEmpty();
    }

    @Test
    void an_amount_that_cannot_be_is_refused_at_its_field_and_what_was_typed_stays() {
        enter("-5");
        var form = _get(EntryForm.class);
        assertThat(form.amount.isInvalid()).isTrue();
        assertThat(form.source.getValue()).isEqualTo("Informe anual");
        assertThat(ledger().entries()).isEmpty();
    }

    @Test
    void executed_money_says_what_it_was_spent_on_and_whether_that_is_a_duty_of_the_state() {
        _click(_get(Button.class, spec -> spec.withText("Registrar un asiento")));
        var form = _get(EntryForm.class);
        assertThat(form.spentOn.isVisible()).isFalse();
        _setValue(form.year, 2023);
        _setValue(form.kind, EntryKind.EXECUTED);
        form.on.setValue(PartialDate.parse("2023-12"));
        _setValue(form.amount, new BigDecimal("70"));
        _setValue(form.source, "Informe anual");
        _setValue(form.norm, "Ley 28044");
        save();
        assertThat(form.spentOn.isInvalid()).as("a law alone says nothing").isTrue();
        _setValue(form.spentOn, BudgetFunction.EDUCATION);
        save();
        var entry = ledger().entries().getFirst().data();
        assertThat(entry.paidFor()).isEqualTo(new PaidFor(BudgetFunction.EDUCATION, null, true, "Ley 28044"));
        assertThat(ScreenText.of(context.getBean(ContributionSection.class).of(agreement)))
                .contains("Paga un deber del Estado, según Ley 28044.");
    }

    private void enter(String amount) {
        _click(_get(Button.class, spec -> spec.withText("Registrar un asiento")));
        var form = _get(EntryForm.class);
        _setValue(form.year, 2023);
        _setValue(form.kind, EntryKind.PAID);
        form.on.setValue(PartialDate.parse("2023-12"));
        _setValue(form.amount, new BigDecimal(amount));
        _setValue(form.source, "Informe anual");
        save();
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
    }

    private Ledger ledger() {
        return context.getBean(FundService.class).ledger(agreement).orElseThrow();
    }
}
