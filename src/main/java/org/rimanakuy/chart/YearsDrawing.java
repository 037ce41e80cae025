package org.rimanakuy.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rimanakuy.chart.Pen.Anchor;

/** Draws bars by year from top to bottom: key, names of periods, bars on their grid, years, what the marks mean. */
final class YearsDrawing {

    private static final double PLOT = 170;
    private static final double FILLED = .76;
    private static final double WIDEST = 64;
    private static final int NAME_LINES = 2;

    private final BarsByYear chart;
    private final Pen pen;
    private final Reader reader;
    private final List<Integer> years;
    private final Scale scale;
    private final List<String> ticks;
    private final double left;
    private final double slot;
    private double top;
    private boolean missing;

    YearsDrawing(BarsByYear chart, Pen pen) {
        this.chart = chart;
        this.pen = pen;
        this.reader = pen.reader();
        this.years = chart.years();
        this.scale = Scale.of(chart.values());
        this.ticks = scale.ticks().stream()
                .map(tick -> reader.brief(tick, chart.measure()))
                .toList();
        this.left = ticks.stream()
                        .mapToDouble(tick -> Lettering.width(tick, Pen.SMALL))
                        .max()
                        .orElseThrow()
                + 6;
        this.slot = (Pen.WIDTH - left - 1) / years.size();
    }

    double draw() {
        top = chart.series().size() > 1
                ? pen.key(chart.series().stream().map(Series::name).toList(), 2)
                : 0;
        pen.text(0, top + Pen.SMALL, Pen.SMALL, Anchor.START, reader.unit(chart.measure()));
        top += 18;
        var periods = chart.periods().stream()
                .filter(period ->
                        period.from() <= years.getLast() && period.lastOr(years.getLast()) >= years.getFirst())
                .toList();
        var named = periods.stream().allMatch(this::hasRoomForName);
        shadePeriods(periods, named);
        drawGrid();
        for (var index = 0; index < chart.series().size(); index++) {
            drawSeries(index);
        }
        pen.line("M" + Pen.round(left) + " " + Pen.round(y(BigDecimal.ZERO)) + "H" + Pen.round(Pen.WIDTH));
        return drawFoot(periods, named);
    }

    private boolean hasRoomForName(Period period) {
        return Lettering.wrapped(period.name(), Pen.SMALL, width(period) - 6, NAME_LINES).stream()
                .noneMatch(line -> line.endsWith("…") || !Lettering.fits(line, Pen.SMALL, width(period) - 4));
    }

    private void shadePeriods(List<Period> periods, boolean named) {
        if (periods.isEmpty()) {
            return;
        }
        var names = named ? NAME_LINES * Pen.SMALL * 1.25 + 4 : 18;
        for (var index = 0; index < periods.size(); index++) {
            var period = periods.get(index);
            var x = start(period);
            if (index % 2 == 0) {
                pen.shade(x, top, width(period), names + PLOT);
            }
            pen.dashed("M" + Pen.round(x) + " " + Pen.round(top) + "v" + Pen.round(names + PLOT));
            var said = named
                    ? Lettering.wrapped(period.name(), Pen.SMALL, width(period) - 6, NAME_LINES)
                    : List.of(letter(index));
            pen.lines(x + 4, top + Pen.SMALL + 2, Pen.SMALL, Anchor.START, said);
        }
        top += names;
    }

    private void drawGrid() {
        var grid = new StringBuilder();
        for (var index = 0; index < ticks.size(); index++) {
            var y = y(scale.ticks().get(index));
            grid.append('M')
                    .append(Pen.round(left))
                    .append(' ')
                    .append(Pen.round(y))
                    .append('H')
                    .append(Pen.round(Pen.WIDTH));
            pen.text(left - 5, y + 4, Pen.SMALL, Anchor.END, ticks.get(index));
        }
        pen.grid(grid.toString());
    }

    private void drawSeries(int index) {
        var values = chart.series().get(index).values();
        var width = Math.min(WIDEST, slot * FILLED / chart.series().size());
        var zero = y(BigDecimal.ZERO);
        var bars = new ArrayList<Pen.Bar>();
        var unknown = new ArrayList<Double>();
        for (var year : years) {
            var x = left
                    + (year - years.getFirst()) * slot
                    + (slot - width * chart.series().size()) / 2
                    + index * width;
            var value = values.get(year);
            if (value == null) {
                if (isExpected(year)) {
                    unknown.add(x + width / 2);
                }
            } else {
                var height = Math.max(1, Math.abs(y(value) - zero));
                bars.add(new Pen.Bar(x + width / 2, value.signum() < 0 ? zero : zero - height, height));
                label(value, x + width / 2, value.signum() < 0 ? zero + height + Pen.SMALL : zero - height - 3);
            }
        }
        pen.bars(Ink.of(index), width, bars);
        pen.marks(unknown, zero - 4, Math.min(Pen.SMALL, Math.max(5, width * 1.6)), '?');
        missing |= !unknown.isEmpty();
    }

    /** Of a year something is to be known; in a month without anything nothing was asked. */
    private boolean isExpected(int year) {
        return chart.step() == BarsByYear.Step.YEAR
                || chart.series().stream().anyMatch(series -> series.values().containsKey(year));
    }

    /** Above its bar, where there is one bar a year and room for all of them. */
    private void label(BigDecimal value, double x, double y) {
        var said = reader.brief(value, chart.measure());
        if (chart.series().size() == 1 && Lettering.fits(said, Pen.SMALL, slot)) {
            pen.text(x, y, Pen.SMALL, Anchor.MIDDLE, said);
        }
    }

    private double drawFoot(List<Period> periods, boolean named) {
        var every = (int) Math.ceil(chart.step().room() / slot);
        var below = top + PLOT + 14;
        for (var index = 0; index < years.size(); index += every) {
            var name = chart.step().name(years.get(index));
            var last = Pen.WIDTH - Lettering.width(name, Pen.SMALL) / 2;
            var middle = left + (index + .5) * slot;
            if (middle - last < every * slot - chart.step().room()) { // or it would run into the one before
                pen.text(Math.min(middle, last), below, Pen.SMALL, Anchor.MIDDLE, name);
            }
        }
        below += 18;
        if (!named) {
            var said = java.util.stream.IntStream.range(0, periods.size())
                    .mapToObj(index -> letter(index) + " " + periods.get(index).name() + ", "
                            + periods.get(index).years())
                    .collect(Collectors.joining("; "));
            below += pen.lines(0, below, Pen.SMALL, Anchor.START, Lettering.wrapped(said, Pen.SMALL, Pen.WIDTH, 12));
        }
        if (missing) {
            pen.text(0, below, Pen.SMALL, Anchor.START, reader.say("missing-mark"));
            below += 14;
        }
        return below - 8;
    }

    private double start(Period period) {
        return left + Math.max(0, period.from() - years.getFirst()) * slot;
    }

    private double width(Period period) {
        var last = Math.min(period.lastOr(years.getLast()), years.getLast());
        return left + (last + 1 - years.getFirst()) * slot - start(period);
    }

    private double y(BigDecimal value) {
        return top + 4 + (PLOT - 4) * (1 - scale.at(value));
    }

    private static String letter(int index) {
        return index < 26 ? Character.toString('A' + index) : Integer.toString(index + 1);
    }
}
