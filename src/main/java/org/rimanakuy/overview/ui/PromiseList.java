package org.rimanakuy.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rimanakuy.commitment.CommitmentRow;

/** The first few commitments of one kind, and the way to all of them; where there are none, what would stand here. */
final class PromiseList extends Section {

    /**
     * @param key of the title; {@code .none} says what would appear, {@code .all} leads to the register
     * @param about the party in question, for the title
     */
    PromiseList(String key, List<CommitmentRow> rows, String all, String about) {
        addClassName("promises");
        add(new H2(getTranslation(key + ".title", about)));
        if (rows.isEmpty()) {
            var none = new Paragraph(getTranslation(key + ".none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("entries");
        rows.forEach(row -> list.add(new PromiseEntry(row)));
        add(list, new Anchor(all, getTranslation(key + ".all")));
    }
}
