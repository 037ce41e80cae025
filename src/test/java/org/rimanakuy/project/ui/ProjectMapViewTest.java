package org.rimanakuy.project.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.exchange.TrainingService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shell.Illustrated;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.DELEGATE)
class ProjectMapViewTest extends UiTest {

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    void without_works_it_says_so() {
        UI.getCurrent().navigate("projects/map");

        assertThat(ScreenText.of(_get(ProjectMapView.class))).contains("Todavía no hay proyectos registrados.");
    }

    @Test
    void places_are_drawn_and_lead_to_their_works() {
        asSecretariat(context, () -> context.getBean(TrainingService.class).load());
        UI.getCurrent().navigate("projects/map");
        var view = _get(ProjectMapView.class);

        assertThat(_find(view, Illustrated.class)).hasSize(1);
        assertThat(ScreenText.of(view)).contains("Ejemplo de práctica", "Por lugar", "proyecto");

        var place = _find(view, RouterLink.class).stream()
                .filter(link -> link.getHref().startsWith("projects?place="))
                .findFirst()
                .orElseThrow();
        UI.getCurrent()
                .navigate("projects", QueryParameters.fromString(place.getHref().substring("projects?".length())));
        var list = _get(ProjectListView.class);
        assertThat(list.filters.place.getValue().name()).isEqualTo(place.getText());
        assertThat(ScreenText.of(list)).doesNotContain("Ningún proyecto");
    }
}
