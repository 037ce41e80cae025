package org.rimanakuy.figure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stated figure as a row of {@code figures.csv}: what is unknown is an empty cell. */
public final class StatedTable {

    public static final List<String> HEADS = List.of(
            "code",
            "subject",
            "measure",
            "value",
            "unit",
            "bound",
            "period_from",
            "period_to",
            "base",
            "stated_by",
            "source",
            "note");

    private StatedTable() {}

    /** @return a cell for each of {@link #HEADS} */
    public static List<String> row(FigureRow figure) {
        var data = figure.data();
        var period = data.period();
        var value = data.value();
        return Stream.<@Nullable Object>of(
                        data.code(),
                        data.subject(),
                        data.measure(),
                        value == null ? null : value.toPlainString(),
                        data.unit().code(),
                        data.bound(),
                        period == null ? null : period.from(),
                        period == null ? null : period.to(),
                        data.base(),
                        data.statedBy(),
                        data.source(),
                        data.note())
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }
}
