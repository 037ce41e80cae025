package org.rimanakuy.license.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/** A short table to be read as a whole; what is long and sorted is a grid instead. */
final class Plain extends Div {

    private final NativeTable table = new NativeTable();

    Plain() {
        addClassName("positions-frame");
        table.addClassName("positions");
        add(table);
    }

    void caption(String text) {
        table.setCaptionText(text);
    }

    void head(List<String> columns) {
        var row = table.getHead().addRow();
        columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
    }

    void row(Component... cells) {
        var row = table.getBody().addRow();
        for (var cell : cells) {
            row.addDataCell().add(cell);
        }
    }

    long rows() {
        return table.getBody().getRowCount();
    }
}
