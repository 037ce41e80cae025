package org.rimanakuy.overdue.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import org.rimanakuy.overdue.CrossingRow;
import org.springframework.modulith.NamedInterface;

/** The way to what was crossed, and how a line of it looks elsewhere. */
@NamedInterface("navigation")
public final class OverdueNavigation {

    private OverdueNavigation() {}

    public static RouterLink link(String text) {
        return new RouterLink(text, OverdueView.class);
    }

    public static ListItem entry(CrossingRow row) {
        return new CrossingEntry(row);
    }
}
