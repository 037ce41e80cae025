package org.rimanakuy.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import org.rimanakuy.chart.ChartTable;
import org.rimanakuy.chart.Illustration;

/** A chart in the workspace, with its sentence above and its table below; the drawing is that of the public page. */
public final class Illustrated extends Div {

    public Illustrated(Illustration drawn) {
        addClassName("drawn");
        add(new H2(drawn.title()), new Paragraph(drawn.sentence()), drawing(drawn));
        add(new Details(getTranslation("chart.table"), table(drawn.table())));
    }

    /** Within something else, for a browser alone knows how to write the attributes of a drawing. */
    private static Html drawing(Illustration drawn) {
        return new Html("<div>" + drawn.inline() + "</div>");
    }

    private static NativeTable table(ChartTable drawn) {
        var table = new NativeTable();
        var heads = new NativeTableRow();
        drawn.heads().forEach(head -> heads.addHeaderCell().setText(head));
        table.getHead().add(heads);
        for (var line : drawn.lines()) {
            var row = new NativeTableRow();
            var name = new NativeTableHeaderCell(line.name());
            name.getElement().setAttribute("scope", "row");
            row.add(name);
            line.cells().forEach(cell -> row.addDataCell().setText(cell));
            table.getBody().add(row);
        }
        return table;
    }
}
