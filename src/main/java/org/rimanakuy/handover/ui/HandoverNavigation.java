package org.rimanakuy.handover.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** The way to a hand-over. */
@NamedInterface("navigation")
public final class HandoverNavigation {

    static final String ID = "id";

    private HandoverNavigation() {}

    public static RouterLink link(UUID id, String text) {
        return new RouterLink(text, HandoverView.class, new RouteParameters(new RouteParam(ID, id.toString())));
    }
}
