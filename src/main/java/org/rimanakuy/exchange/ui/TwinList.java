package org.rimanakuy.exchange.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rimanakuy.commitment.Resemblance;

/** The commitments of a file that look like others: with what, why, and whether to link the two when importing. */
final class TwinList extends Div {

    private final Set<Resemblance> chosen = new LinkedHashSet<>();

    TwinList(List<Resemblance> twins) {
        addClassName("twins");
        setVisible(!twins.isEmpty());
        var list = new UnorderedList();
        list.addClassName("plain-list");
        twins.forEach(like -> list.add(item(like)));
        add(
                new H3(getTranslation("exchange.twins.heading", twins.size())),
                new Paragraph(getTranslation("exchange.twins.purpose")),
                list);
    }

    List<Resemblance> chosen() {
        return List.copyOf(chosen);
    }

    private ListItem item(Resemblance like) {
        var twin = like.twin();
        var look = new Anchor("register/" + twin.number(), twin.number(), AnchorTarget.BLANK);
        look.setRouterIgnore(true);
        var why = new Span(getTranslation(twin.key()));
        why.addClassNames("soft", "small");
        var link = new Checkbox(getTranslation("exchange.twins.link", like.number(), twin.number()));
        link.addValueChangeListener(ticked -> {
            if (ticked.getValue()) {
                chosen.add(like);
            } else {
                chosen.remove(like);
            }
        });
        return new ListItem(
                new Div(new Span(like.number() + " " + like.title() + " ↔ "), look, new Span(" " + twin.title())),
                new Div(why),
                link);
    }
}
