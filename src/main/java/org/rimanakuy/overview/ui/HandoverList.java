package org.rimanakuy.overview.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rimanakuy.handover.HandoverRow;
import org.rimanakuy.handover.ui.HandoverNavigation;
import org.rimanakuy.handover.ui.HandoverWords;

/** The dossiers that are not wholly accepted yet, the oldest first. */
final class HandoverList extends Section {

    HandoverList(List<HandoverRow> rows, HandoverWords words, boolean ofAll) {
        addClassNames("promises", "waiting");
        var heading = new H2(getTranslation("handover.waiting.title"));
        add(heading);
        if (rows.isEmpty()) {
            var none = new Paragraph(getTranslation("handover.waiting.none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        heading.add(" · " + rows.size());
        var purpose =
                new Paragraph(getTranslation(ofAll ? "handover.waiting.purpose-all" : "handover.waiting.purpose"));
        purpose.addClassName("soft");
        var list = new UnorderedList();
        list.addClassName("entries");
        rows.forEach(row -> list.add(item(row, words)));
        add(purpose, list);
    }

    private static ListItem item(HandoverRow row, HandoverWords words) {
        var item = new ListItem(HandoverNavigation.link(row.id(), words.of(row)), new Span(" " + words.progress(row)));
        item.addClassName("entry");
        return item;
    }
}
