package org.rimanakuy.budget.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.Role;
import org.rimanakuy.testing.Acting;
import org.rimanakuy.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The sheet of a budget as hands use it: pasting, keys, taking back, saving. */
class BudgetSheetPathTest extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    private String password = "";

    @BeforeEach
    void record() {
        new SampleBudget(context);
        var holder = new AccountHolder("Secretaría", Set.of(Role.SECRETARIAT), Optional.empty());
        password = Acting.account(context, "secretaria", holder);
    }

    @Test
    void years_are_pasted_walked_with_the_keys_taken_back_and_saved() {
        page.navigate(url("/app/money/projects/" + SampleBudget.CODE));
        signIn("secretaria", password);

        paste(cell(2, 0), "Año\tPIA\tPIM\tDevengado\n2025\t0\tmil\t9.000,50\n");
        assertThat(cell(2, 4)).hasValue("9.000,50");
        assertThat(page.getByText("«mil» no es un monto")).isVisible();
        everybodyCanUseIt();
        picture("budget-sheet");

        cell(2, 2).fill("8000");
        cell(2, 2).press("Enter");
        assertThat(cell(3, 2)).isFocused();
        assertThat(page.getByText("El devengado es mayor que el PIM")).isVisible();
        cell(3, 2).press("ArrowUp");
        assertThat(cell(2, 2)).isFocused();
        cell(2, 2).press("Control+z");
        assertThat(cell(2, 2)).hasValue("mil");

        cell(2, 2).fill("12000");
        button("Guardar").click();
        assertThat(page.getByText("Se guardó 1 año.")).isVisible();
        page.navigate(url("/app/money?party=MUNI"));
        assertThat(page.locator(
                        "p",
                        new com.microsoft.playwright.Page.LocatorOptions()
                                .setHasText("El año de mayor ejecución fue 2025")))
                .isVisible();
        var shape = "it => it.getBoundingClientRect().height / it.getBoundingClientRect().width"
                + " - it.viewBox.baseVal.height / it.viewBox.baseVal.width";
        var cut = (Number) page.locator(".chart").first().evaluate(shape);
        org.assertj.core.api.Assertions.assertThat(cut.doubleValue())
                .as("drawn whole, in its own shape")
                .isBetween(-0.01, 0.01);
        everybodyCanUseIt();
        picture("money-workspace");
    }

    private Locator cell(int row, int column) {
        return page.locator("vaadin-text-field[data-row='" + row + "'][data-column='" + column + "'] input");
    }

    /** As the browser does when somebody presses Ctrl + V. */
    private static void paste(Locator cell, String text) {
        cell.focus();
        cell.evaluate("""
                (field, text) => {
                  const held = new DataTransfer();
                  held.setData('text/plain', text);
                  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: held, bubbles: true, cancelable: true }));
                }
                """, text);
    }
}
