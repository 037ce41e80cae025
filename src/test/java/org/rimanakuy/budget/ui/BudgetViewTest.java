package org.rimanakuy.budget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.budget.BudgetService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

@SignedInAs(Role.SECRETARIAT)
class BudgetViewTest extends UiTest {

    @Autowired
    private BudgetService budgets;

    private SampleBudget sample;

    @BeforeEach
    void record() {
        sample = new SampleBudget(context);
    }

    @Test
    void the_sheet_of_a_project_is_saved_and_what_was_said_before_stands_beneath() {
        UI.getCurrent().navigate("money/projects/" + SampleBudget.CODE);
        var editor = _get(BudgetEditor.class);
        assertThat(ScreenText.of(_get(BudgetView.class)))
                .contains("Consultas anteriores")
                .containsPattern("2023: PIM S/.900.00, Devengado S/.600.00. Consultado el 1 de julio de 2023");
        editor.table.pasted(2, 0, "2025\t0\t5,000");
        _click(editor.save);
        assertThat(budgets.sheet(sample.project).years()).hasSize(3);
        assertThat(budgets.sheet(sample.project).years().getFirst().year()).isEqualTo(2025);
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void others_read_the_years_and_type_nothing() {
        UI.getCurrent().navigate("money/projects/" + SampleBudget.CODE);
        _assertNone(BudgetEditor.class);
        assertThat(ScreenText.of(_get(BudgetView.class))).containsPattern("2024: PIM S/.1,200.00");
    }
}
