package org.rimanakuy.license.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.license.WorkedExample;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.Shown;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.GUARANTOR)
class LicenseViewTest extends UiTest {

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        WorkedExample.on(context);
    }

    @Test
    void the_page_of_the_worked_example_shows_its_sum_its_band_and_every_part_with_its_share() {
        var view = open("license?about=COM&day=2024-09-30");

        assertThat(Shown.textOf(view.readings))
                .contains("6.21 · tensa")
                .contains("4 compromisos vencidos pesan esto, sumados.")
                .contains("4 · 64.4%")
                .contains("0.04 · 0.7%")
                .contains("Fórmula, versión 1")
                .contains("se acordó una prórroga")
                .contains("En el último año, 1 de 2 respuestas");
    }

    @Test
    void choosing_a_party_and_a_day_stands_in_the_address() {
        var view = open("license");
        _setValue(view.about, context.getBean(Subjects.class).called("MINERA").orElseThrow());
        view.day.setValue(PartialDate.parse("2024-06"));

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("about=MINERA")
                .contains("day=2024-06-30");
    }

    @Test
    void a_day_to_come_or_nobody_known_is_read_as_today_and_everything() {
        var view = open("license?about=NADIE&day=2999-01-01");

        assertThat(view.about.isEmpty()).isTrue();
        assertThat(view.told.getText()).contains("hoy.");
    }

    private static LicenseView open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        return _get(LicenseView.class);
    }
}
