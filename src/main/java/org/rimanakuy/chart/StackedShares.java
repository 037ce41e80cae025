package org.rimanakuy.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.chart.Pen.Anchor;

/** How a whole is parted, period by period: each row is one whole, so rows compare by share and not by size. */
public record StackedShares(Caption caption, Measure measure, List<String> parts, List<Whole> wholes) implements Chart {

    private static final double BAR = 22;

    public StackedShares {
        Ink.check(parts);
        parts = List.copyOf(parts);
        wholes = List.copyOf(wholes);
        for (var whole : wholes) {
            if (whole.values().size() != parts.size()) {
                throw new IllegalArgumentException(whole.name() + " has not as many values as there are parts");
            }
        }
    }

    /**
     * @param name the period, or whatever is parted
     * @param values one for each part, in their order, never negative; null where the part is not known
     */
    public record Whole(String name, List<@Nullable BigDecimal> values) {

        public Whole {
            values = java.util.Collections.unmodifiableList(new ArrayList<>(values));
            if (values.stream().filter(Objects::nonNull).anyMatch(value -> value.signum() < 0)) {
                throw new IllegalArgumentException("a part of a whole is not negative");
            }
        }

        /** A whole of which every part is known. */
        public static Whole known(String name, List<BigDecimal> values) {
            return new Whole(name, new ArrayList<@Nullable BigDecimal>(values));
        }

        BigDecimal sum() {
            return values.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** @return null when the part is unknown or the whole is nothing */
        @Nullable
        BigDecimal share(int part) {
            var value = values.get(part);
            return value == null || sum().signum() == 0 ? null : value.divide(sum(), 6, RoundingMode.HALF_UP);
        }
    }

    @Override
    public double draw(Pen pen) {
        var below = pen.key(parts, 2) + 4;
        var paths = parts.stream().map(part -> new StringBuilder()).toList();
        for (var whole : wholes) {
            below += pen.lines(
                            0,
                            below + Pen.SIZE,
                            Pen.SIZE,
                            Anchor.START,
                            Lettering.wrapped(whole.name(), Pen.SIZE, Pen.WIDTH, 2))
                    + 3;
            if (whole.sum().signum() == 0) {
                pen.dashed(Pen.box(.5, below + 1, Pen.WIDTH - 1, BAR));
                pen.text(8, below + 16, Pen.SMALL, Anchor.START, pen.reader().say("missing"));
            } else {
                part(whole, below + 1, pen, paths);
            }
            below += BAR + 24;
        }
        for (var index = 0; index < paths.size(); index++) {
            pen.shapes(Ink.of(index), paths.get(index).toString());
        }
        return below;
    }

    @Override
    public ChartTable table(Reader reader) {
        var heads = new ArrayList<String>();
        heads.add(reader.say("period"));
        for (var part : parts) {
            heads.add(part);
            heads.add(reader.say("part-share", part));
        }
        return new ChartTable(
                heads, wholes.stream().map(whole -> line(whole, reader)).toList());
    }

    private ChartTable.Line line(Whole whole, Reader reader) {
        var cells = new ArrayList<String>();
        for (var index = 0; index < parts.size(); index++) {
            cells.add(reader.whole(whole.values().get(index), measure));
            cells.add(reader.whole(whole.share(index), Measure.share()));
        }
        return new ChartTable.Line(whole.name(), cells);
    }

    /** The share stands beneath its part, where there is room for it; a larger part has its room before a smaller one. */
    private void part(Whole whole, double y, Pen pen, List<StringBuilder> paths) {
        var x = .5;
        var labels = new ArrayList<Label>();
        for (var index = 0; index < parts.size(); index++) {
            var share = whole.share(index);
            if (share != null && share.signum() > 0) {
                var width = share.doubleValue() * (Pen.WIDTH - 1);
                paths.get(index).append(Pen.box(x, y, width, BAR));
                labels.add(Label.at(x, pen.reader().percent(share), share));
                x += width;
            }
        }
        var written = new ArrayList<Label>();
        labels.stream()
                .sorted(Comparator.comparing(Label::share).reversed())
                .filter(label -> written.stream().noneMatch(label::meets))
                .forEach(written::add);
        labels.stream()
                .filter(written::contains)
                .forEach(label -> pen.text(label.start(), y + BAR + 13, Pen.SMALL, Anchor.START, label.said()));
    }

    private record Label(double start, double end, String said, BigDecimal share) {

        private static final double APART = 4;

        static Label at(double x, String said, BigDecimal share) {
            var width = Lettering.width(said, Pen.SMALL);
            var start = Math.min(x, Pen.WIDTH - width);
            return new Label(start, start + width + APART, said, share);
        }

        boolean meets(Label other) {
            return start < other.end && other.start < end;
        }
    }
}
