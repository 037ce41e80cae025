package org.rimanakuy.overview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rimanakuy.dialogue.ui.DialogueNavigation;
import org.rimanakuy.minutes.WaitingMinutes;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.ExampleMark;

/** The minutes that wait for one's own act, and until when; where none do, what would stand here. */
final class MinutesList extends Section {

    MinutesList(List<WaitingMinutes> rows) {
        addClassNames("promises", "waiting");
        var heading = new H2(getTranslation("overview.minutes.title"));
        add(heading);
        if (rows.isEmpty()) {
            var none = new Paragraph(getTranslation("overview.minutes.none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        heading.add(" · " + rows.size());
        var list = new UnorderedList();
        list.addClassName("entries");
        rows.forEach(row -> list.add(item(row)));
        add(list);
    }

    private ListItem item(WaitingMinutes row) {
        var name = new Div(DialogueNavigation.sessionLink(row.sessionCode(), row.sessionCode()), new Span(row.title()));
        name.addClassNames("entry-name", "with-mark");
        if (row.example()) {
            name.add(new ExampleMark());
        }
        var more = new Div(new Span(getTranslation(Changes.key(row.what()), row.day())), new Span(row.roundtable()));
        more.addClassName("entry-more");
        var item = new ListItem(name, more);
        item.addClassName("entry");
        return item;
    }
}
