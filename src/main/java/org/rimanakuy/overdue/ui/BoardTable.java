package org.rimanakuy.overdue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.rimanakuy.commitment.Tally;
import org.rimanakuy.commitment.ui.CommitmentNavigation;
import org.rimanakuy.shell.Words;

/** How many are late, group by group; each number leads to those that it counts. */
final class BoardTable extends Div {

    private static final int GROUPS = 20;

    /** One group. @param code as addresses write it; empty for those that belong to none */
    record Group(String name, String code, Tally tally) {}

    private final transient Words words;

    BoardTable(Words words) {
        this.words = words;
    }

    void show(BoardState state, List<Group> groups) {
        removeAll();
        if (groups.isEmpty()) {
            return;
        }
        var shown = groups.stream()
                .sorted(Comparator.<Group>comparingLong(group -> group.tally().overdue())
                        .thenComparingLong(group -> group.tally().dueSoon())
                        .reversed()
                        .thenComparing(Group::name))
                .limit(GROUPS)
                .toList();
        var table = new NativeTable();
        table.addClassName("positions");
        table.setCaptionText(getTranslation("overdue.board.caption", getTranslation("overdue.board.by." + state.by())));
        var head = table.getHead().addRow();
        head.add(header(getTranslation("overdue.board.by." + state.by()), "col"));
        for (var age : BoardAge.values()) {
            head.add(header(getTranslation("overdue.board.age." + age), "col"));
        }
        for (var group : shown) {
            var row = table.getBody().addRow();
            row.add(header(group.name(), "row"));
            for (var age : BoardAge.values()) {
                var cell = row.addDataCell();
                cell.getElement().setAttribute("data-party", getTranslation("overdue.board.age." + age));
                cell.add(number(state, group, age));
            }
        }
        var frame = new Div(table);
        frame.addClassName("positions-frame");
        add(frame);
        if (groups.size() > shown.size()) {
            add(new Paragraph(getTranslation("overdue.board.more-groups", groups.size() - shown.size())));
        }
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        cell.getElement().setAttribute("role", scope.equals("col") ? "columnheader" : "rowheader");
        return cell;
    }

    private Component number(BoardState state, Group group, BoardAge age) {
        var count = age.of(group.tally());
        var text = words.number(count);
        if (count == 0 || group.code().isEmpty()) {
            return new Span(text);
        }
        var link = CommitmentNavigation.filtered(state.register(group.code(), age), text);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "overdue.board.number",
                                text,
                                group.name(),
                                getTranslation("overdue.board.age." + age)));
        return link;
    }
}
