package org.rimanakuy.chart;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Values year by year, one or several side by side, with the periods they fall into drawn behind. Every year between
 * the first and the last, or every month, has its place: one without a value shows a question mark, never a bar of nothing.
 */
public record BarsByYear(Caption caption, Measure measure, List<Series> series, List<Period> periods, Step step)
        implements Chart {

    /** What stands side by side. */
    public enum Step {
        YEAR,
        MONTH;

        /** @return the number by which a month is called in a {@link Series} */
        public static int month(YearMonth month) {
            return Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH));
        }

        String name(int number) {
            return this == YEAR ? Integer.toString(number) : "%02d/%d".formatted(number % 12 + 1, number / 12);
        }

        double room() {
            return this == YEAR ? 36 : 54;
        }
    }

    /** Year by year. */
    public BarsByYear(Caption caption, Measure measure, List<Series> series, List<Period> periods) {
        this(caption, measure, series, periods, Step.YEAR);
    }

    public BarsByYear {
        Ink.check(series);
        series = List.copyOf(series);
        periods = List.copyOf(periods);
    }

    @Override
    public double draw(Pen pen) {
        return years().isEmpty() ? empty(pen) : new YearsDrawing(this, pen).draw();
    }

    @Override
    public ChartTable table(Reader reader) {
        var heads = new ArrayList<String>();
        heads.add(reader.say(step == Step.YEAR ? "year" : "month"));
        series.forEach(each -> heads.add(each.name()));
        var withPeriods = !periods.isEmpty();
        if (withPeriods) {
            heads.add(reader.say("period"));
        }
        return new ChartTable(
                heads,
                years().stream().map(year -> line(year, withPeriods, reader)).toList());
    }

    /** All years from the first with a value to the last. */
    List<Integer> years() {
        var known = series.stream()
                .flatMap(each -> each.values().keySet().stream())
                .collect(Collectors.summarizingInt(Integer::intValue));
        return known.getCount() == 0
                ? List.of()
                : IntStream.rangeClosed(known.getMin(), known.getMax()).boxed().toList();
    }

    Collection<BigDecimal> values() {
        return series.stream().flatMap(each -> each.values().values().stream()).toList();
    }

    private static double empty(Pen pen) {
        pen.text(0, Pen.SIZE, Pen.SIZE, Pen.Anchor.START, pen.reader().say("nothing"));
        return Pen.SIZE * 1.5;
    }

    private ChartTable.Line line(int year, boolean withPeriods, Reader reader) {
        var cells = new ArrayList<String>();
        series.forEach(each -> cells.add(reader.whole(each.values().get(year), measure)));
        if (withPeriods) {
            cells.add(periods.stream()
                    .filter(period -> period.from() <= year && year <= period.lastOr(year))
                    .map(Period::name)
                    .collect(Collectors.joining(", ")));
        }
        return new ChartTable.Line(step.name(year), cells);
    }
}
