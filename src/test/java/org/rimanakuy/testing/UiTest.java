package org.rimanakuy.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringSecurity;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import kotlin.jvm.functions.Function0;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Opens a browserless workspace in Peruvian Spanish before each test; {@code @WithMockUser} decides who is looking at it. */
@IntegrationTest
public abstract class UiTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es-PE");
    private static final Routes ROUTES = discoverRoutes();

    @Autowired
    protected ApplicationContext context;

    @BeforeEach
    void openUi() {
        Function0<UI> ui = InSpanish::new;
        MockSpringSecurity.mock();
        MockVaadin.setup(ui, new MockSpringServlet(ROUTES, context, ui));
    }

    @AfterEach
    void closeUi() {
        MockVaadin.tearDown();
    }

    /** Karibu's own discovery sees public classes only, and its pages for errors would stand in the way of ours. */
    private static Routes discoverRoutes() {
        var routes = new Routes();
        routes.getErrorRoutes().clear();
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        views.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        for (var view : views.findCandidateComponents("org.rimanakuy")) {
            routes.getRoutes().add(load(view.getBeanClassName()).asSubclass(Component.class));
        }
        routes.getErrorRoutes().clear(); // Karibu's stand-ins for the error views that are really ours
        var errors = new ClassPathScanningCandidateComponentProvider(false);
        errors.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        for (var error : errors.findCandidateComponents("org.rimanakuy")) {
            routes.getErrorRoutes().add(errorView(load(error.getBeanClassName())));
        }
        return routes;
    }

    @SuppressWarnings("unchecked") // every class found is assignable to it
    private static Class<? extends HasErrorParameter<?>> errorView(Class<?> type) {
        return (Class<? extends HasErrorParameter<?>>) type;
    }

    private static Class<?> load(String name) {
        return ClassUtils.resolveClassName(name, null);
    }

    private static final class InSpanish extends UI {
        InSpanish() {
            setLocale(SPANISH);
        }
    }
}
