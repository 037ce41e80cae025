package org.rimanakuy.place.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.springframework.modulith.NamedInterface;

/** The ways to the territory. */
@NamedInterface("navigation")
public final class PlaceNavigation {

    static final String CODE = "code";

    private PlaceNavigation() {}

    /** A link to one place, opened in the territory. */
    public static RouterLink link(String code, String name) {
        return new RouterLink(name, PlaceView.class, parameters(code));
    }

    public static void open(String code) {
        UI.getCurrent().navigate(PlaceView.class, parameters(code));
    }

    private static RouteParameters parameters(String code) {
        return new RouteParameters(new RouteParam(CODE, code));
    }
}
