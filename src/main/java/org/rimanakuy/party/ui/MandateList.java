package org.rimanakuy.party.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.rimanakuy.party.MandateRow;
import org.rimanakuy.shared.Changes;

/** Who stands for a party, in what capacity, from when until when. */
final class MandateList extends Section {

    MandateList(List<MandateRow> mandates, Function<MandateRow, List<Component>> acts) {
        addClassName("mandates");
        add(new H2(getTranslation("party.view.mandates")));
        if (mandates.isEmpty()) {
            add(new Paragraph(getTranslation("party.view.no-mandates")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("entries");
        mandates.forEach(row -> list.add(item(row, acts)));
        add(list);
    }

    private ListItem item(MandateRow row, Function<MandateRow, List<Component>> acts) {
        var person = new Span(row.person());
        person.addClassName("entry-name");
        var capacity = getTranslation(Changes.key(row.capacity()));
        var office = row.office() == null
                ? capacity
                : getTranslation("party.view.office-in-capacity", row.office(), capacity);
        var item = new ListItem(person, new Paragraph(office), new Paragraph(term(row)));
        item.addClassName("entry");
        if (row.source() != null) {
            var source = new Paragraph(getTranslation("party.view.source", row.source()));
            source.addClassNames("soft", "small");
            item.add(source);
        }
        item.add(acts.apply(row));
        return item;
    }

    private String term(MandateRow row) {
        if (row.from() == null) {
            return row.until() == null
                    ? getTranslation("party.view.term-unknown")
                    : getTranslation("party.view.term-until", row.until());
        }
        return row.until() == null
                ? getTranslation("party.view.term-ongoing", row.from())
                : getTranslation("party.view.term", row.from(), row.until());
    }
}
