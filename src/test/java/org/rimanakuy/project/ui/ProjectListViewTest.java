package org.rimanakuy.project.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.Sample;
import org.rimanakuy.project.Stage;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.DELEGATE)
class ProjectListViewTest extends UiTest {

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    void works_are_found_by_words_and_what_is_looked_for_stands_in_the_address() {
        record("Coliseo", "2123456");
        record("Puente", "2123457");
        UI.getCurrent().navigate("projects", QueryParameters.of("q", "puen"));
        var list = _get(ProjectListView.class);

        assertThat(list.filters.words.getValue()).isEqualTo("puen");
        assertThat(ScreenText.of(list)).contains("Puente", "1 proyecto").doesNotContain("Coliseo");
    }

    @Test
    void a_stage_narrows_the_list_and_nobody_but_the_secretariat_is_offered_to_record() {
        record("Puente", "2123457");
        UI.getCurrent().navigate("projects");
        var list = _get(ProjectListView.class);
        assertThat(ScreenText.of(list)).contains("1 proyecto").doesNotContain("Registrar un proyecto");

        _setValue(list.filters.stage, Stage.STOPPED);

        assertThat(ScreenText.of(_get(ProjectListView.class))).contains("Ningún proyecto");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("projects?stage=STOPPED");
    }

    @Test
    void what_builds_it_and_what_it_is_for_narrow_the_list_and_an_address_that_names_nothing_narrows_nothing() {
        record("Puente", "2123457");
        UI.getCurrent().navigate("projects", QueryParameters.fromString("place=NADA&executor=%00&function=X&stage=1"));
        assertThat(ScreenText.of(_get(ProjectListView.class))).contains("1 proyecto");

        _setValue(_get(ProjectListView.class).filters.function, BudgetFunction.DEFENCE);

        assertThat(ScreenText.of(_get(ProjectListView.class))).contains("Ningún proyecto");
    }

    private void record(String name, String cui) {
        asSecretariat(context, () -> context.getBean(ProjectService.class).record(Sample.coded(name, cui)));
    }
}
