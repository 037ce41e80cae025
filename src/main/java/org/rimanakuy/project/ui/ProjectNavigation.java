package org.rimanakuy.project.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.springframework.modulith.NamedInterface;

/** The ways to the promised works. */
@NamedInterface("navigation")
public final class ProjectNavigation {

    static final String NUMBER = "number";

    private ProjectNavigation() {}

    /** A link to the page of one work. */
    public static RouterLink link(String number, String text) {
        return new RouterLink(text, ProjectView.class, parameters(number));
    }

    static void open(String number) {
        UI.getCurrent().navigate(ProjectView.class, parameters(number));
    }

    private static RouteParameters parameters(String number) {
        return new RouteParameters(new RouteParam(NUMBER, number));
    }
}
