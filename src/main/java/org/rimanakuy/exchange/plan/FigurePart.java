package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.figure.Bound;
import org.rimanakuy.figure.FigureData;
import org.rimanakuy.figure.FigureId;
import org.rimanakuy.figure.FigureRow;
import org.rimanakuy.figure.FigureService;
import org.rimanakuy.figure.NewFigure;
import org.rimanakuy.figure.Unit;
import org.rimanakuy.figure.Years;
import org.rimanakuy.shared.Text;
import org.springframework.stereotype.Component;

/** Reads stated figures. */
@Component
final class FigurePart implements RecordPart {

    private static final long MOST = 999_999_999_999_999_999L;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;

    /** The first draft wrote an upper bound into the unit. */
    private static final String LESS_THAN = "LESS_THAN_";

    private final FigureService figures;

    FigurePart(FigureService figures) {
        this.figures = figures;
    }

    @Override
    public RecordFile file() {
        return RecordFile.FIGURES;
    }

    @Override
    public void read(Reading reading, Promises promises, Outcome outcome) {
        var before = figures.all().stream().collect(Collectors.toMap(FigureRow::code, Function.identity()));
        var twice = new Twice();
        var planned = new ArrayList<Planned<FigureId, FigureData>>();
        reading.tables.each(RecordFile.FIGURES, reading.faults, row -> {
            if (twice.isFirst(row, "code", row.requiredCode("code"))) {
                reading.built(row, () -> data(row))
                        .ifPresent(data -> planned.add(planned(reading, row, data, before.get(data.code()))));
            }
        });
        outcome.part(Kind.FIGURE, planned, this::write);
    }

    private void write(List<Planned<FigureId, FigureData>> planned, String why, boolean example) {
        figures.recordAll(
                Planned.added(planned).stream()
                        .map(one -> new NewFigure(one.id(), one.data()))
                        .toList(),
                example);
        Planned.changed(planned).forEach(one -> figures.correct(one.id(), one.seenVersion(), one.data(), why));
    }

    private static Planned<FigureId, FigureData> planned(
            Reading reading, Row row, FigureData read, @Nullable FigureRow known) {
        if (known == null) {
            return Planned.added(read.code(), FigureId.next(), read);
        }
        if (known.example() != reading.manifest.example()) {
            row.fault("code", Problem.EXAMPLE_TAKEN, read.code());
        }
        var merged = reading.merged(RecordFile.FIGURES, known.data(), read);
        return Planned.compared(read.code(), known.id(), merged, known.version(), known.data(), reading.names());
    }

    private static FigureData data(Row row) {
        var unit = row.requiredCode("unit").toUpperCase(Locale.ROOT);
        var isLess = unit.startsWith(LESS_THAN);
        return new FigureData(
                row.requiredCode("code"),
                row.requiredText("subject", Text.TITLE),
                row.requiredText("measure", Text.TITLE),
                row.number("value", -MOST, MOST),
                new Unit(isLess ? unit.substring(LESS_THAN.length()) : unit),
                row.word("bound", Bound.class, isLess ? Bound.LESS_THAN : Bound.EXACT),
                years(row),
                row.text("base", Text.SOURCE),
                row.text("stated_by", Text.TITLE),
                row.requiredText("source", Text.SOURCE),
                row.text("note", Text.NOTE));
    }

    private static @Nullable Years years(Row row) {
        var from = row.whole("period_from", FIRST_YEAR, LAST_YEAR);
        var to = row.whole("period_to", FIRST_YEAR, LAST_YEAR);
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            row.fault(from == null ? "period_from" : "period_to", Problem.CELL_EMPTY);
            return null;
        }
        return new Years(from, to);
    }
}
