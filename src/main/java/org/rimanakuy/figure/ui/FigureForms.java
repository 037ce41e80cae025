package org.rimanakuy.figure.ui;

import com.vaadin.flow.component.UI;
import org.rimanakuy.figure.CheckData;
import org.rimanakuy.figure.CheckRow;
import org.rimanakuy.figure.FigureData;
import org.rimanakuy.figure.FigureId;
import org.rimanakuy.figure.FigureRow;
import org.rimanakuy.figure.FigureService;
import org.rimanakuy.figure.FigureTable;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Seen;
import org.springframework.stereotype.Component;

/** Opens the secretariat's forms about figures and checks and brings what they say to the record. */
@Component
class FigureForms {

    private final FigureService figures;
    private final FigureTable table;

    FigureForms(FigureService figures, FigureTable table) {
        this.figures = figures;
        this.table = table;
    }

    void record(Runnable afterwards) {
        new FigureForm().openToRecord(data -> {
            figures.record(data);
            Notices.done("figure.form.recorded", data.code());
            afterwards.run();
        });
    }

    void correct(FigureRow figure, Runnable afterwards) {
        new FigureForm().openToCorrect(() -> seen(figure), (version, data, why) -> {
            figures.correct(figure.id(), version, data, why);
            Notices.done("figure.form.corrected", data.code());
            afterwards.run();
        });
    }

    void recordCheck(Runnable afterwards) {
        new CheckForm(this::tried).openToRecord(data -> {
            figures.recordCheck(data);
            Notices.done("figure.check.recorded", data.code());
            afterwards.run();
        });
    }

    void correct(CheckRow check, Runnable afterwards) {
        new CheckForm(this::tried).openToCorrect(() -> seen(check), (version, data, why) -> {
            figures.correctCheck(check.id(), version, data, why);
            Notices.done("figure.check.corrected", data.code());
            afterwards.run();
        });
    }

    private String tried(CheckData check) {
        var row = new CheckRow(FigureId.next(), 0, check, false, figures.tried(check));
        var line = table.line(row, UI.getCurrent().getLocale());
        var remarks = String.join(" ", line.remarks());
        return (line.isComputed() ? line.recomputed() + ". " : "") + line.outcome() + ". " + remarks;
    }

    private Seen<FigureData> seen(FigureRow figure) {
        var now = figures.byCode(figure.code()).orElse(figure);
        return new Seen<>(now.version(), now.data());
    }

    private Seen<CheckData> seen(CheckRow check) {
        var now = figures.check(check.code()).orElse(check);
        return new Seen<>(now.version(), now.data());
    }
}
