package org.rimanakuy.exchange;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.figure.CheckRow;
import org.rimanakuy.figure.FigureService;
import org.rimanakuy.figure.StatedTable;
import org.springframework.stereotype.Component;

/** Says which figures are stated and how they are checked in the columns of the exchange format, in order of their codes. */
@Component
class FigureRows implements ExportPart {

    private final FigureService figures;

    FigureRows(FigureService figures) {
        this.figures = figures;
    }

    @Override
    public Set<RecordFile> files() {
        return EnumSet.of(RecordFile.FIGURES, RecordFile.FIGURE_CHECKS);
    }

    @Override
    public void each(RecordFile file, Codes codes, boolean example, Consumer<Cells> row) {
        if (file == RecordFile.FIGURES) {
            figures.all().stream()
                    .filter(figure -> figure.example() == example)
                    .map(figure -> Cells.of(StatedTable.HEADS, StatedTable.row(figure)))
                    .forEach(row);
        } else {
            figures.checks().stream()
                    .filter(check -> check.example() == example)
                    .map(FigureRows::check)
                    .forEach(row);
        }
    }

    private static Cells check(CheckRow check) {
        var data = check.data();
        return Cells.of("code", data.code())
                .and("title", data.title())
                .and("formula", data.formula())
                .and("expected", plain(data.expected()))
                .and("expected_unit", data.expectedUnit())
                .and("found", data.found())
                .and("across", data.across())
                .and("note", data.note());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
