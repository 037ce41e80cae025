package org.rimanakuy.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.chart.Pen.Anchor;

/**
 * Named things by the size of their first value, the largest first, one or several values each. The names stand above their bars: those of
 * functions and districts are long, and a phone is narrow. Only the first are drawn; the table has all.
 */
public record RankedBars(Caption caption, Measure measure, List<String> series, List<Bar> bars) implements Chart {

    static final int DRAWN = 20;

    private static final double THICK = 13;

    public RankedBars {
        Ink.check(series);
        series = List.copyOf(series);
        bars = bars.stream().sorted(Comparator.comparing(Bar::rank).reversed()).toList();
        for (var bar : bars) {
            if (bar.values().size() != series.size()) {
                throw new IllegalArgumentException(bar.name() + " has not as many values as there are series");
            }
        }
    }

    /** @param values one for each series, in their order; null where it is not known */
    public record Bar(String name, List<@Nullable BigDecimal> values) {

        public Bar {
            values = java.util.Collections.unmodifiableList(new ArrayList<>(values));
        }

        public static Bar of(String name, @Nullable BigDecimal value) {
            return new Bar(name, java.util.Collections.singletonList(value));
        }

        /** The first value counts; where it is not known, the bar comes last. */
        BigDecimal rank() {
            return values.getFirst() instanceof BigDecimal first ? first : BigDecimal.valueOf(Long.MIN_VALUE);
        }
    }

    @Override
    public double draw(Pen pen) {
        var drawn = bars.subList(0, Math.min(DRAWN, bars.size()));
        var scale = Scale.between(drawn.stream()
                .flatMap(bar -> bar.values().stream())
                .filter(Objects::nonNull)
                .toList());
        var below = series.size() > 1 ? pen.key(series, 2) : 0;
        pen.text(0, below + Pen.SMALL, Pen.SMALL, Anchor.START, pen.reader().unit(measure));
        below += 20;
        var paths = series.stream().map(each -> new StringBuilder()).toList();
        for (var bar : drawn) {
            below += pen.lines(
                            0,
                            below + Pen.SIZE,
                            Pen.SIZE,
                            Anchor.START,
                            Lettering.wrapped(bar.name(), Pen.SIZE, Pen.WIDTH, 2))
                    + 3;
            for (var index = 0; index < series.size(); index++) {
                draw(bar.values().get(index), below, pen, scale, paths.get(index));
                below += THICK + 2;
            }
            below += 7;
        }
        for (var index = 0; index < paths.size(); index++) {
            pen.shapes(Ink.of(index), paths.get(index).toString());
        }
        if (drawn.isEmpty() || drawn.size() < bars.size()) {
            var said = drawn.isEmpty()
                    ? pen.reader().say("nothing")
                    : pen.reader().say("more", bars.size() - drawn.size());
            pen.text(0, below + Pen.SMALL, Pen.SMALL, Anchor.START, said);
            below += 18;
        }
        return below;
    }

    @Override
    public ChartTable table(Reader reader) {
        var heads = new ArrayList<String>();
        heads.add(reader.say("name"));
        heads.addAll(series);
        return new ChartTable(
                heads,
                bars.stream()
                        .map(bar -> new ChartTable.Line(
                                bar.name(),
                                bar.values().stream()
                                        .map(value -> reader.whole(value, measure))
                                        .toList()))
                        .toList());
    }

    private void draw(@Nullable BigDecimal value, double y, Pen pen, Scale scale, StringBuilder path) {
        var said = value == null ? pen.reader().say("missing") : pen.reader().brief(value, measure);
        var room = Pen.WIDTH - roomForValues(pen);
        var zero = scale.at(BigDecimal.ZERO) * room;
        var end = value == null ? zero : scale.at(value) * room;
        if (value != null) {
            var width = Math.max(1, Math.abs(end - zero));
            path.append(Pen.box(Math.min(zero, end) + .5, y, width, THICK));
        }
        pen.text(Math.max(zero, end) + 6, y + THICK - 2.5, Pen.SMALL, Anchor.START, said);
    }

    private double roomForValues(Pen pen) {
        return bars.stream()
                        .limit(DRAWN)
                        .flatMap(bar -> bar.values().stream())
                        .map(value -> value == null
                                ? pen.reader().say("missing")
                                : pen.reader().brief(value, measure))
                        .mapToDouble(said -> Lettering.width(said, Pen.SMALL))
                        .max()
                        .orElse(0)
                + 8;
    }
}
