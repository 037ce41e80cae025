package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.function.Function;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.MilestoneRow;

/** The dated parts of a commitment, each with its own clock, and what they add up to in words; nothing where there are none. */
final class MilestonesPart extends Div {

    /** @param acts what whoever looks may do about a milestone */
    MilestonesPart(CommitmentSheet sheet, Function<MilestoneRow, Collection<? extends Component>> acts) {
        if (sheet.milestones().isEmpty()) {
            return;
        }
        var progress = sheet.progress();
        var list = new OrderedList();
        list.addClassName("milestones");
        sheet.milestones().forEach(row -> {
            var item = item(row);
            acts.apply(row).forEach(item::add);
            list.add(item);
        });
        add(
                new H3(getTranslation("commitment.milestone.heading")),
                new Paragraph(getTranslation(
                        "commitment.milestone.progress",
                        progress.total(),
                        progress.verified(),
                        progress.claimed(),
                        progress.open(),
                        progress.overdue())),
                list);
    }

    private ListItem item(MilestoneRow row) {
        var title = new Span(row.data().title());
        title.addClassName("title");
        var due = new Paragraph(
                getTranslation("commitment.milestone.until", row.data().due()));
        var item = new ListItem(title, due);
        if (row.isDropped()) {
            item.addClassName("dropped");
            item.add(new Paragraph(getTranslation(
                    "commitment.milestone.dropped",
                    row.droppedOn().orElseThrow(),
                    row.droppedReason().orElse(""))));
        } else {
            item.add(StatusMark.of(row.schedule()), new StandingsLine(row.standings()));
        }
        return item;
    }
}
