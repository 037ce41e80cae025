package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.shell.ExampleMark;

/** A few commitments on somebody else's page: number, title and how each stands. */
final class CommitmentLines extends UnorderedList {

    CommitmentLines(List<CommitmentRow> rows) {
        addClassName("commitment-lines");
        rows.forEach(row -> add(line(row)));
    }

    private ListItem line(CommitmentRow row) {
        var states = new Div(StatusMark.of(row.headline(), row.headlineBy()), StatusMark.of(row.schedule()));
        states.addClassName("states");
        var line = new ListItem(CommitmentNavigation.link(row.number()), new Span(row.title()), states);
        if (row.example()) {
            line.add(new ExampleMark());
        }
        return line;
    }
}
