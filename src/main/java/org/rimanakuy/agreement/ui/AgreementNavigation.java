package org.rimanakuy.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.springframework.modulith.NamedInterface;

/** The ways to the agreements. */
@NamedInterface("navigation")
public final class AgreementNavigation {

    static final String CODE = "code";

    private AgreementNavigation() {}

    /** A link to the page of one agreement. */
    public static RouterLink link(String code, String text) {
        return new RouterLink(text, AgreementView.class, parameters(code));
    }

    public static void open(String code) {
        UI.getCurrent().navigate(AgreementView.class, parameters(code));
    }

    private static RouteParameters parameters(String code) {
        return new RouteParameters(new RouteParam(CODE, code));
    }
}
