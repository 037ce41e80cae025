package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Twin;

/** What is on record and looks like what is being entered: why, a way to look at it, and whether to link the two. */
final class TwinsPanel extends Div {

    private final Set<CommitmentNumber> chosen = new LinkedHashSet<>();
    private final boolean linking;
    private List<Twin> shown = List.of();

    /** @param linking whether what is entered can be linked at once */
    TwinsPanel(boolean linking) {
        this.linking = linking;
        addClassName("twins");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** @return whether there are any that the person has not seen yet */
    boolean show(List<Twin> twins) {
        if (twins.isEmpty() || shown.containsAll(twins)) {
            return false;
        }
        shown = List.copyOf(twins);
        chosen.clear();
        removeAll();
        var list = new UnorderedList();
        list.addClassName("plain-list");
        twins.forEach(twin -> list.add(item(twin)));
        add(new Paragraph(getTranslation("commitment.twins.heading")), list);
        setVisible(true);
        return true;
    }

    Set<CommitmentNumber> chosen() {
        return Set.copyOf(chosen);
    }

    private ListItem item(Twin twin) {
        var number = CommitmentNumber.parse(twin.number());
        var look = new Anchor("register/" + number, twin.number(), AnchorTarget.BLANK);
        look.setRouterIgnore(true);
        var why = new Span(getTranslation(twin.key()));
        why.addClassNames("soft", "small");
        var item = new ListItem(new Div(look, new Span(" " + twin.title())), new Div(why));
        if (linking) {
            item.add(link(number));
        }
        return item;
    }

    private Checkbox link(CommitmentNumber number) {
        var link = new Checkbox(getTranslation("commitment.twins.link", number.toString()));
        link.addValueChangeListener(ticked -> {
            if (ticked.getValue()) {
                chosen.add(number);
            } else {
                chosen.remove(number);
            }
        });
        return link;
    }
}
