package org.rimanakuy.overview.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rimanakuy.overdue.CrossingRow;
import org.rimanakuy.overdue.ui.OverdueNavigation;

/** The latest that fell due, or soon will, of what concerns the person. */
final class CrossedList extends Section {

    CrossedList(List<CrossingRow> rows) {
        addClassNames("promises", "crossed");
        add(new H2(getTranslation("overdue.desk.title")));
        if (rows.isEmpty()) {
            var none = new Paragraph(getTranslation("overdue.desk.none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("entries");
        rows.forEach(row -> list.add(OverdueNavigation.entry(row)));
        add(list, new Paragraph(OverdueNavigation.link(getTranslation("overdue.desk.go"))));
    }
}
