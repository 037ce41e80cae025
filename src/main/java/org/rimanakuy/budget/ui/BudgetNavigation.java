package org.rimanakuy.budget.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.springframework.modulith.NamedInterface;

/** The ways to the money. */
@NamedInterface("navigation")
public final class BudgetNavigation {

    static final String CODE = "code";

    private BudgetNavigation() {}

    /** A link to the yearly budget of one project. */
    public static RouterLink link(String code, String text) {
        return new RouterLink(text, BudgetView.class, new RouteParameters(new RouteParam(CODE, code)));
    }
}
