package org.rimanakuy.party.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.springframework.modulith.NamedInterface;

/** The ways to the parties. */
@NamedInterface("navigation")
public final class PartyNavigation {

    static final String CODE = "code";

    private PartyNavigation() {}

    /** A link to the page of one party. */
    public static RouterLink link(String code, String name) {
        return new RouterLink(name, PartyView.class, parameters(code));
    }

    public static void open(String code) {
        UI.getCurrent().navigate(PartyView.class, parameters(code));
    }

    private static RouteParameters parameters(String code) {
        return new RouteParameters(new RouteParam(CODE, code));
    }
}
