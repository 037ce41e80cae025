package org.rimanakuy.exchange.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.FaultText;
import org.rimanakuy.exchange.file.PlainTable;
import org.rimanakuy.exchange.plan.ImportPlan;

/** Everything that is wrong with the files, in one list that can be taken along to mend them. */
final class FaultGrid extends Div {

    final Grid<Fault> grid = new Grid<>();

    private final transient FaultText text = new FaultText(this::getTranslation);

    FaultGrid(ImportPlan plan) {
        addClassName("import-faults");
        grid.addColumn(Fault::file)
                .setHeader(getTranslation("exchange.fault.file"))
                .setAutoWidth(true);
        grid.addColumn(FaultGrid::line)
                .setHeader(getTranslation("exchange.fault.line"))
                .setAutoWidth(true);
        grid.addColumn(Fault::column)
                .setHeader(getTranslation("exchange.fault.column"))
                .setAutoWidth(true);
        grid.addColumn(text::problem)
                .setHeader(getTranslation("exchange.fault.problem"))
                .setFlexGrow(2);
        grid.addColumn(text::remedy)
                .setHeader(getTranslation("exchange.fault.remedy"))
                .setFlexGrow(2);
        grid.setItems(plan.faults());
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(plan.faults().size() <= 20);
        add(
                new H2(getTranslation("exchange.fault.title", plan.faultTotal())),
                new Paragraph(getTranslation("exchange.fault.explained")),
                grid);
        var rest = plan.faultTotal() - plan.faults().size();
        if (rest > 0) {
            add(new Paragraph(getTranslation("exchange.fault.rest", rest)));
        }
        add(download(plan.faults()));
    }

    private Anchor download(List<Fault> faults) {
        DownloadHandler handler = event -> {
            event.setFileName(getTranslation("exchange.fault.file-name"));
            event.setContentType("text/csv;charset=UTF-8");
            write(faults, event.getOutputStream());
        };
        return new Anchor(handler, getTranslation("exchange.fault.download"));
    }

    void write(List<Fault> faults, OutputStream out) throws IOException {
        var table = new PlainTable(out);
        table.row(
                getTranslation("exchange.fault.file"),
                getTranslation("exchange.fault.line"),
                getTranslation("exchange.fault.column"),
                getTranslation("exchange.fault.problem"),
                getTranslation("exchange.fault.remedy"));
        faults.forEach(
                fault -> table.row(fault.file(), line(fault), fault.column(), text.problem(fault), text.remedy(fault)));
        table.finish();
    }

    private static String line(Fault fault) {
        return fault.line() == 0 ? "" : Integer.toString(fault.line());
    }
}
