package org.rimanakuy.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rimanakuy.chart.Pen.Anchor;

/**
 * Places where they lie: north is up, and a bar tells the distance. Nothing is drawn but what is on record, so there are
 * no borders and no roads, and nothing is asked from anybody else. A name that has no room stands in the table alone.
 *
 * @param counted what the number beside each name counts: "projects"
 */
public record PlaceMap(Caption caption, String counted, List<Point> points) implements Chart {

    private static final double MARK = 5;
    private static final double APART = 4;

    public PlaceMap {
        points = points.stream()
                .sorted(Comparator.comparingLong(Point::count).reversed().thenComparing(Point::name))
                .toList();
    }

    /**
     * @param latitude degrees north
     * @param longitude degrees east
     * @param source who says that it lies there
     */
    public record Point(String name, BigDecimal latitude, BigDecimal longitude, long count, String source) {}

    @Override
    public double draw(Pen pen) {
        if (points.isEmpty()) {
            pen.text(0, Pen.SIZE, Pen.SIZE, Anchor.START, pen.reader().say("nothing"));
            return Pen.SIZE * 1.5;
        }
        var ground = Ground.under(points);
        pen.line(Pen.box(.5, .5, Pen.WIDTH - 1, ground.height()));
        var marks = points.stream().map(point -> Box.mark(ground, point)).toList();
        var taken = new ArrayList<>(marks);
        var path = new StringBuilder();
        var unnamed = 0;
        for (var index = 0; index < marks.size(); index++) {
            path.append(marks.get(index).circle());
            if (!isNamed(pen, points.get(index), marks.get(index), taken)) {
                unnamed++;
            }
        }
        pen.shapes(Ink.SOLID, path.toString());
        return below(pen, ground, unnamed);
    }

    /** Right of its mark or left of it, wherever it meets nothing. */
    private static boolean isNamed(Pen pen, Point point, Box mark, List<Box> taken) {
        var said = point.name() + " (" + pen.reader().number(point.count()) + ")";
        var wide = Lettering.width(said, Pen.SMALL);
        for (var start : List.of(mark.right() + APART, mark.left() - APART - wide)) {
            var label = new Box(start, mark.middle() - 7, wide, 14);
            if (start >= 0 && start + wide <= Pen.WIDTH && taken.stream().noneMatch(label::meets)) {
                pen.text(start, mark.middle() + 4, Pen.SMALL, Anchor.START, said);
                taken.add(label);
                return true;
            }
        }
        return false;
    }

    private static double below(Pen pen, Ground ground, int unnamed) {
        var y = ground.height() + 14;
        pen.text(
                Pen.WIDTH - 5,
                Pen.SMALL + 3,
                Pen.SMALL,
                Anchor.END,
                pen.reader().say("north"));
        var bar = ground.bar();
        pen.line("M.5 %s v-4h%sv4".formatted(Pen.round(y), Pen.round(bar.length())));
        pen.text(bar.length() + 6, y, Pen.SMALL, Anchor.START, pen.reader().say("kilometres", bar.kilometres()));
        if (unnamed > 0) {
            y += 18;
            pen.text(0, y, Pen.SMALL, Anchor.START, pen.reader().say("more", unnamed));
        }
        return y + 6;
    }

    @Override
    public ChartTable table(Reader reader) {
        var heads = List.of(
                reader.say("name"), counted, reader.say("latitude"), reader.say("longitude"), reader.say("source"));
        return new ChartTable(
                heads,
                points.stream()
                        .map(point -> new ChartTable.Line(
                                point.name(),
                                List.of(
                                        reader.number(point.count()),
                                        point.latitude().toPlainString(),
                                        point.longitude().toPlainString(),
                                        point.source())))
                        .toList());
    }

    /** What something takes of the drawing. */
    private record Box(double left, double top, double width, double height) {

        static Box mark(Ground ground, Point point) {
            return new Box(ground.x(point) - MARK, ground.y(point) - MARK, 2 * MARK, 2 * MARK);
        }

        double right() {
            return left + width;
        }

        double middle() {
            return top + height / 2;
        }

        boolean meets(Box other) {
            return left < other.right()
                    && other.left < right()
                    && top < other.top + other.height
                    && other.top < top + height;
        }

        String circle() {
            var radius = Pen.round(MARK);
            var across = Pen.round(2 * MARK);
            return "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 -%s 0z"
                    .formatted(Pen.round(left), Pen.round(middle()), radius, radius, across, radius, radius, across);
        }
    }
}
