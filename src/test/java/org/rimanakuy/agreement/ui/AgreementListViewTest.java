package org.rimanakuy.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class AgreementListViewTest extends UiTest {

    SignedAgreement agreement;

    @BeforeEach
    void recordOne() {
        agreement = new SignedAgreement(context);
    }

    @Test
    void every_agreement_is_listed_with_its_parties_and_since_when_it_is_followed() {
        assertThat(ScreenText.of(open()))
                .contains("Convenio Marco de Espinar")
                .contains("Firmado: 3 de setiembre de 2003")
                .contains("Sin fecha de seguimiento")
                .contains("Tintaya · Comunidad de Huano Huano");
    }

    @Test
    void an_empty_list_says_what_would_appear() {
        CleanDatabase.clean(context);
        assertThat(ScreenText.of(open())).contains("Todavía no hay convenios.");
    }

    @Test
    void an_agreement_is_recorded_with_its_parties_and_contributions() {
        openForm();
        var form = _get(AgreementForm.class);
        _setValue(form.title, "Acuerdo de la Mesa");
        _setValue(form.code, "AG-2004-01");
        _setValue(form.instrument, Instrument.ACCORD);
        add("Añadir una parte");
        var party = (PartyLine) form.parties.lines().getFirst();
        _setValue(party.party, agreement.company());
        _setValue(party.role, PartyRole.PROMISOR);
        add("Añadir un aporte");
        var rule = (RuleLine) form.rules.lines().getFirst();
        _setValue(rule.minimum, new BigDecimal("330000"));
        _setValue(rule.currency, "usd");
        _setValue(rule.yearFrom, 2005);
        save();

        var recorded =
                context.getBean(AgreementService.class).byCode("AG-2004-01").orElseThrow();
        assertThat(recorded.parties()).hasSize(1);
        assertThat(recorded.rules().getFirst().currency()).isEqualTo("USD");
        assertThat(_get(AgreementView.class).title()).isEqualTo("Acuerdo de la Mesa");
    }

    @Test
    void an_incomplete_party_is_refused_and_everything_typed_stays() {
        openForm();
        var form = _get(AgreementForm.class);
        _setValue(form.title, "Acuerdo de la Mesa");
        _setValue(form.code, "AG-2004-01");
        _setValue(form.instrument, Instrument.ACCORD);
        add("Añadir una parte");
        save();
        assertThat(ScreenText.of(form)).contains("A una de las partes le falta el actor o el papel.");
        assertThat(form.title.getValue()).isEqualTo("Acuerdo de la Mesa");
    }

    @Test
    void a_day_is_asked_for_since_which_an_agreement_is_followed() {
        openForm();
        var form = _get(AgreementForm.class);
        _setValue(form.title, "Acuerdo de la Mesa");
        _setValue(form.code, "AG-2004-01");
        _setValue(form.instrument, Instrument.ACCORD);
        form.followedSince.setValue(PartialDate.year(2026));
        save();
        assertThat(form.followedSince.getErrorMessage()).startsWith("Escriba el día exacto");
    }

    @Test
    @SignedInAs(Role.ADMINISTRATOR)
    void only_the_secretariat_may_record() {
        open();
        _assertNone(Button.class, spec -> spec.withText("Registrar un convenio"));
    }

    private static AgreementListView open() {
        UI.getCurrent().navigate("agreements");
        return _get(AgreementListView.class);
    }

    private static void openForm() {
        open();
        _click(_get(Button.class, spec -> spec.withText("Registrar un convenio")));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
    }

    private static void add(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
