package org.rimanakuy.commitment.ui;

import static org.rimanakuy.commitment.ui.CourseActs.done;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.LinkService;
import org.rimanakuy.commitment.Linked;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.springframework.stereotype.Component;

/** The commitments that one is linked to, and linking it to others. */
@Component
class LinkActs {

    private final LinkService links;
    private final CurrentUser currentUser;

    LinkActs(LinkService links, CurrentUser currentUser) {
        this.links = links;
        this.currentUser = currentUser;
    }

    /** Nothing at all for whoever cannot link, where nothing is linked. */
    Div part(CommitmentSheet sheet, Runnable afterwards) {
        var part = new Div();
        part.addClassName("links");
        var number = sheet.commitment().number();
        if (!sheet.links().isEmpty()) {
            part.add(new Span(I18NProvider.translate("commitment.link.list")), list(number, sheet, afterwards));
        }
        if (currentUser.is(Role.SECRETARIAT)) {
            part.add(CourseActs.act(
                    "commitment.link.act",
                    () -> new LinkForm().openToRecord(asked -> {
                        links.link(number, asked.other());
                        done("commitment.link.done", afterwards);
                    })));
        }
        return part;
    }

    private UnorderedList list(CommitmentNumber number, CommitmentSheet sheet, Runnable afterwards) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        sheet.links().forEach(linked -> list.add(item(number, linked, afterwards)));
        return list;
    }

    private ListItem item(CommitmentNumber number, Linked linked, Runnable afterwards) {
        var item = new ListItem(CommitmentNavigation.link(linked.number()), new Span(" " + linked.title() + " "));
        if (currentUser.is(Role.SECRETARIAT)) {
            var away = CourseActs.act(
                    "commitment.unlink.act",
                    () -> new UnlinkForm().openToRecord(asked -> {
                        links.unlink(number, CommitmentNumber.parse(linked.number()), asked.why());
                        done("commitment.unlink.done", afterwards);
                    }));
            away.setAriaLabel(I18NProvider.translate("commitment.unlink.from", linked.number()));
            item.add(away);
        }
        return item;
    }
}
