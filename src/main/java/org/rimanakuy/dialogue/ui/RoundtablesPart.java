package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rimanakuy.dialogue.RoundtableRow;

/** The roundtables that have to do with what a page is about. */
final class RoundtablesPart extends Section {

    /** @param key of the title; {@code <key>-none} says that there are none */
    RoundtablesPart(String key, List<RoundtableRow> roundtables, RoundtableWords words) {
        addClassName("roundtables");
        add(new H2(getTranslation(key)));
        if (roundtables.isEmpty()) {
            var none = new Paragraph(getTranslation(key + "-none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("entries");
        roundtables.forEach(roundtable -> list.add(new RoundtableLine(roundtable, words)));
        add(list);
    }
}
