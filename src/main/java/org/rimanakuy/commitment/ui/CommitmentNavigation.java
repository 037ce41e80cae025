package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.rimanakuy.commitment.CommitmentNumber;
import org.springframework.modulith.NamedInterface;

/** The only door through which other modules reach the register's views. */
@NamedInterface("navigation")
public final class CommitmentNavigation {

    private CommitmentNavigation() {}

    public static void toRegister() {
        UI.getCurrent().navigate(CommitmentListView.class);
    }

    public static void to(CommitmentNumber number) {
        UI.getCurrent().navigate(CommitmentView.class, AddressedCommitment.of(number));
    }

    public static RouterLink link(String number) {
        var link =
                new RouterLink(number, CommitmentView.class, new RouteParameters(AddressedCommitment.NUMBER, number));
        link.addClassName("number");
        return link;
    }

    /** To the register with these filters set, as its address writes them. */
    public static RouterLink filtered(QueryParameters address, String text) {
        var link = new RouterLink(text, CommitmentListView.class);
        link.setQueryParameters(address);
        return link;
    }

    /** To the sheet that anybody may read. */
    static Anchor publicSheet(CommitmentNumber number, String text) {
        var link = new Anchor("/c/" + number, text);
        link.setRouterIgnore(true);
        return link;
    }
}
