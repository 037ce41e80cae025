package org.rimanakuy.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rimanakuy.chart.Pen.Anchor;

/** Draws stages beneath each other; planned is hollow, rescheduled striped, done solid. */
final class TimelineDrawing {

    private static final double THICK = 9;
    private static final List<Ink> INKS = List.of(Ink.HOLLOW, Ink.STRIPES, Ink.SOLID);
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100);
    private static final int MOST_TICKS = 9;

    private final Timeline chart;
    private final Pen pen;
    private final LocalDate first;
    private final LocalDate last;
    private final StringBuilder[] paths = {new StringBuilder(), new StringBuilder(), new StringBuilder()};

    TimelineDrawing(Timeline chart, Pen pen, LocalDate from, LocalDate to) {
        this.chart = chart;
        this.pen = pen;
        this.first = from.withDayOfYear(1);
        this.last = to.plusYears(1).withDayOfYear(1);
    }

    double draw() {
        var top = key() + 4;
        var below = top;
        for (var stage : chart.stages()) {
            below += drawStage(stage, below) + 8;
        }
        drawYears(top, below);
        for (var version : chart.versions()) {
            pen.shapes(INKS.get(version), paths[version].toString());
        }
        return below + 20;
    }

    private double key() {
        var x = 0.0;
        for (var version : chart.versions()) {
            var name = Timeline.name(version, pen.reader());
            pen.shapes(INKS.get(version), Pen.box(x + .5, 2, 13, 11));
            pen.text(x + 19, 12, Pen.SMALL, Anchor.START, name);
            x += 33 + Lettering.width(name, Pen.SMALL);
        }
        return 22;
    }

    private double drawStage(Timeline.Stage stage, double y) {
        var below = y
                + pen.lines(
                        0,
                        y + Pen.SIZE,
                        Pen.SIZE,
                        Anchor.START,
                        Lettering.wrapped(stage.name(), Pen.SIZE, Pen.WIDTH, 2))
                + 3;
        if (stage.spans().findAny().isEmpty()) {
            pen.text(0, below + 9, Pen.SMALL, Anchor.START, pen.reader().say("missing"));
            return below + 12 - y;
        }
        for (var version : chart.versions()) {
            var span = stage.span(version);
            if (span != null) {
                draw(span, below, paths[version]);
                below += THICK + 3;
            }
        }
        return below - y;
    }

    /** A bar; a diamond for one day; a bar up to today, with an arrow, where the end is open. */
    private void draw(Timeline.Span span, double y, StringBuilder path) {
        var from = x(span.first());
        var half = THICK / 2;
        var end = span.to() == null ? openEnd(span.first()) : span.last();
        if (span.from() == null || span.first().equals(end)) {
            path.append("M%s %sl%s %sl-%s %sl-%s -%sz"
                    .formatted(
                            Pen.round(from),
                            Pen.round(y),
                            Pen.round(half),
                            Pen.round(half),
                            Pen.round(half),
                            Pen.round(half),
                            Pen.round(half),
                            Pen.round(half)));
        } else {
            path.append(Pen.box(from, y, Math.max(2, x(end) - from), THICK));
        }
        if (span.to() == null) {
            pen.text(x(end) + 3, y + 9, Pen.SMALL, Anchor.START, "→");
        }
    }

    private LocalDate openEnd(LocalDate first) {
        var today = chart.today();
        return today == null || today.isBefore(first) ? first : today;
    }

    private void drawYears(double top, double bottom) {
        var years = last.getYear() - first.getYear();
        var step = STEPS.stream()
                .filter(each -> years / each < MOST_TICKS)
                .findFirst()
                .orElse(200);
        var grid = new StringBuilder();
        Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusYears(step))
                .forEach(day -> {
                    grid.append('M')
                            .append(Pen.round(x(day)))
                            .append(' ')
                            .append(Pen.round(top))
                            .append('V')
                            .append(Pen.round(bottom));
                    pen.text(x(day), bottom + 14, Pen.SMALL, Anchor.MIDDLE, Integer.toString(day.getYear()));
                });
        pen.grid(grid.toString());
        var today = chart.today();
        if (today != null && !today.isBefore(first) && !today.isAfter(last)) {
            pen.dashed("M" + Pen.round(x(today)) + " " + Pen.round(top - 4) + "V" + Pen.round(bottom));
            pen.text(
                    x(today),
                    top - 6,
                    Pen.SMALL,
                    x(today) > Pen.WIDTH / 2 ? Anchor.END : Anchor.START,
                    pen.reader().say("today"));
        }
    }

    private double x(LocalDate day) {
        var share = (double) Timeline.days(first, day) / Timeline.days(first, last);
        return 14 + share * (Pen.WIDTH - 30);
    }
}
