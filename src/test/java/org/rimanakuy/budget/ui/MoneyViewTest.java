package org.rimanakuy.budget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shell.Illustrated;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.DELEGATE)
class MoneyViewTest extends UiTest {

    @Test
    void the_money_of_a_municipality_is_drawn_and_its_projects_are_named() {
        new SampleBudget(context);
        UI.getCurrent().navigate("money", QueryParameters.fromString("party=MUNI"));
        assertThat(_find(Illustrated.class)).hasSize(3);
        assertThat(ScreenText.of(_get(MoneyView.class)))
                .contains("El año de mayor ejecución fue 2023", "60%", "PR-2023-001", "Riego de Coporaque");
    }

    @Test
    void a_year_is_told_alone() {
        new SampleBudget(context);
        UI.getCurrent().navigate("money", QueryParameters.fromString("party=MUNI&year=2024"));
        assertThat(_find(Illustrated.class)).hasSize(1);
        assertThat(_get(MoneyView.class).year.getValue()).isEqualTo(2024);
    }

    @Test
    void budgets_of_two_currencies_are_told_apart_and_one_is_chosen() {
        new SampleBudget(context).inDollars(context);
        UI.getCurrent().navigate("money", QueryParameters.fromString("party=MUNI"));
        var view = _get(MoneyView.class);
        assertThat(view.currency.getValue()).isEqualTo("PEN");
        assertThat(ScreenText.of(view)).doesNotContain("US$");
        _setValue(view.currency, "USD");
        assertThat(ScreenText.of(_get(MoneyView.class))).contains("70,000.00").doesNotContain("S/");
    }

    @Test
    void without_budgets_it_says_how_they_come_on_record() {
        CleanDatabase.clean(context);
        UI.getCurrent().navigate("money");
        assertThat(ScreenText.of(_get(MoneyView.class))).contains("Todavía no hay presupuestos.");
    }
}
