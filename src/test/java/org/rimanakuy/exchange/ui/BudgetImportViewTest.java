package org.rimanakuy.exchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.budget.BudgetService;
import org.rimanakuy.budget.BudgetedProjects;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

@SignedInAs(Role.SECRETARIAT)
class BudgetImportViewTest extends UiTest {

    private static final String HEAD =
            "ANO_EJE,PRODUCTO_PROYECTO,PRODUCTO_PROYECTO_NOMBRE,MONTO_PIA,MONTO_PIM,MONTO_DEVENGADO\n";

    @TempDir
    private Path folder;

    @Autowired
    private BudgetedProjects projects;

    @Autowired
    private BudgetService budgets;

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    void unknown_projects_are_offered_and_only_those_ticked_are_put_on_record() throws IOException {
        var view = review("2024,2000001,RIEGO,1,2,1\n2024,2000002,PUENTE,1,2,1\n");
        assertThat(view.unknown.isVisible()).isTrue();
        view.unknown.select(view.unknown.getListDataView().getItem(0));
        _click(view.confirm);
        var created = Objects.requireNonNull(
                projects.byNationalCode(Set.of("2000001")).get("2000001"));
        assertThat(budgets.sheet(created.id()).years()).hasSize(1);
        assertThat(projects.byNationalCode(Set.of("2000002"))).isEmpty();
        assertThat(ScreenText.of(view)).contains("Años nuevos: 1");
    }

    @Test
    void of_very_many_unknown_projects_a_page_offers_the_first_and_says_so() throws IOException {
        var rows = new StringBuilder();
        for (var project = 0; project < 1_300; project++) {
            rows.append("2024,").append(2_000_000 + project).append(",RIEGO,1,2,1\n");
        }
        var view = review(rows.toString());
        assertThat(view.unknown.getListDataView().getItemCount()).isEqualTo(200);
        assertThat(view.unknown.getHelperText()).startsWith("De los 1,300 proyectos que aquí no constan");
    }

    @Test
    void faults_are_listed_with_their_line_and_nothing_can_be_confirmed() throws IOException {
        var view = review("2024,2000001,RIEGO,uno,2,1\n");
        assertThat(ScreenText.of(view)).contains("2 MONTO_PIA");
        assertThat(view.confirm.isVisible()).isFalse();
    }

    private BudgetImportView review(String rows) throws IOException {
        UI.getCurrent().navigate("import/budgets");
        var view = _get(BudgetImportView.class);
        view.review("gasto.csv", Files.writeString(folder.resolve("gasto.csv"), HEAD + rows));
        return view;
    }
}
