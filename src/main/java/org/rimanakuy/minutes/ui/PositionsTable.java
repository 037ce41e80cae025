package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.rimanakuy.dialogue.ui.DialogueNavigation;
import org.rimanakuy.minutes.PartyPosition;
import org.rimanakuy.minutes.Positions;
import org.rimanakuy.minutes.TopicPositions;
import org.rimanakuy.shared.Changes;

/**
 * Topics down, parties across, a word in every cell. Where the screen is narrow each topic is a card, told by the style
 * sheet; the roles keep it a table for whoever does not see it.
 */
final class PositionsTable extends NativeTable {

    PositionsTable(Positions positions) {
        addClassName("positions");
        role(this, "table");
        var head = row();
        head.add(heading("columnheader", getTranslation("minutes.positions.topic")));
        positions.names().values().forEach(name -> head.add(heading("columnheader", name)));
        role(getHead(), "rowgroup");
        getHead().add(head);
        role(getBody(), "rowgroup");
        positions.topics().forEach(topic -> getBody().add(row(topic, positions)));
    }

    private NativeTableRow row(TopicPositions topic, Positions positions) {
        var row = row();
        row.add(topic(topic));
        positions.names().forEach((party, name) -> row.add(cell(name, topic.of(party))));
        return row;
    }

    private NativeTableHeaderCell topic(TopicPositions topic) {
        var name = new Div(topic.topic().orElseGet(() -> getTranslation("minutes.positions.no-topic")));
        name.addClassName("topic");
        var cell = heading("rowheader", "");
        cell.add(name);
        if (topic.diverges()) {
            var apart = new Div(new Span(getTranslation(
                    "minutes.positions.apart", topic.divergences().size())));
            apart.addClassNames("apart", "small");
            topic.divergences()
                    .forEach(divergence -> apart.add(DialogueNavigation.sessionLink(
                            divergence.sessionCode(),
                            getTranslation(
                                    "minutes.positions.session", divergence.sessionCode(), divergence.heldOn()))));
            cell.add(apart);
        }
        return cell;
    }

    private NativeTableCell cell(String name, Optional<PartyPosition> position) {
        var cell = new NativeTableCell();
        role(cell, "cell");
        cell.getElement().setAttribute("data-party", name);
        if (position.isEmpty()) {
            cell.addClassName("unknown");
            cell.add(new Span(getTranslation("minutes.positions.unknown")));
        } else {
            tell(cell, position.get());
        }
        return cell;
    }

    private void tell(HasComponents cell, PartyPosition position) {
        var latest = position.latest();
        var word = new Div(getTranslation(Changes.key(latest.standpoint())));
        word.addClassNames("standpoint", "standpoint-" + latest.standpoint());
        cell.add(word);
        cell.add(DialogueNavigation.lineLink(
                latest.sessionCode(), latest.lineCode(), getTranslation("minutes.positions.on", latest.heldOn())));
        position.before().ifPresent(before -> {
            var moved = new Paragraph(new Span(
                    getTranslation("minutes.positions.before", getTranslation(Changes.key(before.standpoint())))));
            moved.add(DialogueNavigation.lineLink(
                    before.sessionCode(), before.lineCode(), getTranslation("minutes.positions.on", before.heldOn())));
            moved.addClassNames("moved", "small");
            cell.add(moved);
        });
    }

    private static NativeTableRow row() {
        var row = new NativeTableRow();
        role(row, "row");
        return row;
    }

    private static NativeTableHeaderCell heading(String role, String text) {
        var heading = new NativeTableHeaderCell(text);
        role(heading, role);
        return heading;
    }

    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
