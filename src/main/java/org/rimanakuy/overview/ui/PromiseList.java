package org.rimanakuy.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.ScheduleReason;
import org.rimanakuy.commitment.ui.CommitmentNavigation;
import org.rimanakuy.shell.ExampleMark;

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
        rows.forEach(row -> list.add(item(row)));
        add(list, new Anchor(all, getTranslation(key + ".all")));
    }

    private ListItem item(CommitmentRow row) {
        var name = new Div(CommitmentNavigation.link(row.number()), new Span(row.title()));
        name.addClassNames("entry-name", "with-mark");
        if (row.example()) {
            name.add(new ExampleMark());
        }
        var reason = ScheduleReason.of(row.schedule());
        var when = new Span(getTranslation(reason.key(), reason.arguments().toArray()));
        when.addClassNames("status", "s-" + row.schedule().state());
        var more = new Div(when, new Span(between(row)));
        more.addClassName("entry-more");
        var item = new ListItem(name, more);
        item.addClassName("entry");
        return item;
    }

    private String between(CommitmentRow row) {
        return row.beneficiaries().isEmpty()
                ? getTranslation("overview.promise.answers", row.obligor())
                : getTranslation("overview.promise.between", row.obligor(), String.join(", ", row.beneficiaries()));
    }
}
