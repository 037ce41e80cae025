package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.ItemOrigin;
import org.rimanakuy.dialogue.ItemState;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.shared.Changes;

/** A point of the agenda: what it is about, who presents it, which papers belong to it and what became of it. */
final class AgendaLine extends ListItem {

    private final Div more = new Div();

    /** @param papers the files that whoever looks may see */
    AgendaLine(AgendaItemRow item, Map<DocumentId, DocumentRow> papers) {
        addClassNames("agenda-item", "item-" + item.state().name());
        var title = new Span(item.title());
        title.addClassName("entry-name");
        var head = new Div(title);
        head.addClassName("with-mark");
        if (item.state() != ItemState.PLANNED) {
            head.add(tag(Changes.key(item.state())));
        }
        more.addClassName("entry-more");
        tell(item);
        add(head, more);
        if (item.state() == ItemState.POSTPONED || item.state() == ItemState.DROPPED) {
            add(new Paragraph(
                    item.stateReason() == null
                            ? getTranslation("dialogue.agenda.not-reached")
                            : getTranslation("dialogue.agenda.reason", item.stateReason())));
        }
        if (!item.papers().isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("plain-list", "papers");
            item.papers().forEach(paper -> list.add(new ListItem(named(paper, papers), handedOut(paper))));
            add(list);
        }
    }

    private void tell(AgendaItemRow item) {
        if (item.about() != null) {
            var number = new Span(item.about());
            number.addClassName("number");
            more.add(number);
        }
        if (item.origin() != ItemOrigin.TYPED) {
            more.add(new Span(getTranslation(Changes.key(item.origin()))));
        }
        if (item.lacks() != null) {
            more.add(new Span(getTranslation(item.lacks())));
        }
        if (item.topic() != null) {
            more.add(new Span(getTranslation("dialogue.agenda.topic", item.topic())));
        }
        if (item.presenter() != null) {
            more.add(new Span(getTranslation("dialogue.agenda.presents", item.presenter())));
        }
        if (item.minutesPlanned() != null) {
            more.add(new Span(getTranslation("dialogue.agenda.minutes", item.minutesPlanned())));
        }
        more.setVisible(more.getComponentCount() > 0);
    }

    private static Component named(AgendaItemRow.Paper paper, Map<DocumentId, DocumentRow> papers) {
        var document = paper.document() == null ? null : papers.get(paper.document());
        if (document == null) {
            return new Span(paper.title());
        }
        var link = new Anchor(document.address(), paper.title());
        link.setRouterIgnore(true);
        return link;
    }

    private Span handedOut(AgendaItemRow.Paper paper) {
        var said = new Span(
                paper.handedOutOn() == null
                        ? getTranslation("dialogue.agenda.not-handed-out")
                        : getTranslation("dialogue.agenda.handed-out", paper.handedOutOn()));
        said.addClassNames("soft", "small");
        return said;
    }

    private Span tag(String key) {
        var tag = new Span(getTranslation(key));
        tag.addClassName("tag");
        return tag;
    }
}
