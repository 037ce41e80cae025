package org.rimanakuy.exchange.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.exchange.file.Faults;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.figure.CheckData;
import org.rimanakuy.figure.CheckRow;
import org.rimanakuy.figure.FigureId;
import org.rimanakuy.figure.FigureRow;
import org.rimanakuy.figure.FigureService;
import org.rimanakuy.figure.Formula;
import org.rimanakuy.figure.NewCheck;
import org.rimanakuy.figure.Verdict;
import org.rimanakuy.shared.Text;
import org.springframework.stereotype.Component;

/** Reads checks of figures. What one comes to is recomputed: a file can only say what somebody found. */
@Component
final class FigureCheckPart implements RecordPart {

    /** A number, and in words what it counts: "67931 inhabitants". */
    private static final Pattern EXPECTED = Pattern.compile("([+-]?\\d{1,18}(?:[.,]\\d{1,6})?)(?:\\s+([^<>=\\d].*))?");

    private final FigureService figures;

    FigureCheckPart(FigureService figures) {
        this.figures = figures;
    }

    @Override
    public RecordFile file() {
        return RecordFile.FIGURE_CHECKS;
    }

    @Override
    public void read(Reading reading, Promises promises, Outcome outcome) {
        var before = figures.checks().stream().collect(Collectors.toMap(CheckRow::code, Function.identity()));
        var known = figures.all().stream().map(FigureRow::code).collect(Collectors.toCollection(HashSet::new));
        reading.tables.each(RecordFile.FIGURES, new Faults(), row -> known.add(row.requiredCode("code")));
        var twice = new Twice();
        var planned = new ArrayList<Planned<FigureId, CheckData>>();
        reading.tables.each(RecordFile.FIGURE_CHECKS, reading.faults, row -> {
            if (twice.isFirst(row, "code", row.requiredCode("code"))) {
                reading.built(row, () -> data(row)).ifPresent(data -> {
                    refuseUnknown(row, data, known);
                    planned.add(planned(reading, row, data, before.get(data.code())));
                });
            }
        });
        outcome.part(Kind.FIGURE_CHECK, planned, this::write);
    }

    private void write(List<Planned<FigureId, CheckData>> planned, String why, boolean example) {
        figures.recordChecks(
                Planned.added(planned).stream()
                        .map(one -> new NewCheck(one.id(), one.data()))
                        .toList(),
                example);
        Planned.changed(planned).forEach(one -> figures.correctCheck(one.id(), one.seenVersion(), one.data(), why));
    }

    private static void refuseUnknown(Row row, CheckData data, Set<String> known) {
        data.parsed().codes().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> row.fault("formula", Problem.UNKNOWN_CODE, code, RecordFile.FIGURES.fileName(), ""));
    }

    private static Planned<FigureId, CheckData> planned(
            Reading reading, Row row, CheckData read, @Nullable CheckRow known) {
        if (known == null) {
            return Planned.added(read.code(), FigureId.next(), read);
        }
        if (known.example() != reading.manifest.example()) {
            row.fault("code", Problem.EXAMPLE_TAKEN, read.code());
        }
        var merged = reading.merged(RecordFile.FIGURE_CHECKS, known.data(), read);
        return Planned.compared(read.code(), known.id(), merged, known.version(), known.data(), reading.names());
    }

    private static CheckData data(Row row) {
        var formula = row.requiredText("formula", Formula.LONGEST);
        var note = row.text("note", Text.NOTE);
        var told = Objects.requireNonNullElse(row.text("expected", Text.TITLE), "");
        var expected = EXPECTED.matcher(told);
        var isNumber = expected.matches();
        var unit = row.text("expected_unit", Text.TITLE);
        return new CheckData(
                row.requiredCode("code"),
                Objects.requireNonNullElse(row.text("title", Text.TITLE), formula),
                formula,
                isNumber ? new BigDecimal(expected.group(1).replace(',', '.')) : null,
                unit == null && isNumber ? expected.group(2) : unit,
                row.word("found", Verdict.class),
                row.text("across", Text.SOURCE),
                note);
    }
}
