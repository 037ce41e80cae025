package org.rimanakuy.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A piece of the earth on paper: a degree of longitude is as much shorter than one of latitude as it is at its middle.
 * Good enough for a region, not for a continent, nor across the date line.
 *
 * @param narrow how long a degree of longitude is against one of latitude
 * @param scale units of the drawing for a degree of latitude
 * @param left where the drawing begins, in degrees of longitude
 * @param top where it begins, in degrees of latitude
 * @param height of the drawing
 */
record Ground(double narrow, double scale, double left, double top, double height) {

    private static final double KILOMETRES = 111.32;
    private static final double MARGIN = 14;
    private static final double TALLEST = 420;

    /** In degrees: some kilometres around a single place. */
    private static final double LEAST = .04;

    static Ground under(List<PlaceMap.Point> points) {
        ToDoubleFunction<PlaceMap.Point> north = point -> point.latitude().doubleValue();
        ToDoubleFunction<PlaceMap.Point> east = point -> point.longitude().doubleValue();
        var latitudes = points.stream().mapToDouble(north).summaryStatistics();
        var longitudes = points.stream().mapToDouble(east).summaryStatistics();
        var middle = (latitudes.getMin() + latitudes.getMax()) / 2;
        var narrow = Math.max(.05, Math.cos(Math.toRadians(middle)));
        var high = Math.max(LEAST, latitudes.getMax() - latitudes.getMin());
        var wide = Math.max(LEAST, (longitudes.getMax() - longitudes.getMin()) * narrow);
        var room = Pen.WIDTH - 2 * MARGIN;
        var scale = Math.min(room / wide, (TALLEST - 2 * MARGIN) / high);
        var spare = (room / scale - (longitudes.getMax() - longitudes.getMin()) * narrow) / 2 / narrow;
        var above = (high - (latitudes.getMax() - latitudes.getMin())) / 2;
        return new Ground(
                narrow, scale, longitudes.getMin() - spare, latitudes.getMax() + above, high * scale + 2 * MARGIN);
    }

    double x(PlaceMap.Point point) {
        return MARGIN + (point.longitude().doubleValue() - left) * narrow * scale;
    }

    double y(PlaceMap.Point point) {
        return MARGIN + (top - point.latitude().doubleValue()) * scale;
    }

    /** @param length in units of the drawing */
    record Bar(double kilometres, double length) {}

    /** A round number of kilometres that takes no more than a third of the width. */
    Bar bar() {
        var most = Pen.WIDTH / 3 / scale * KILOMETRES;
        var step = Math.pow(10, Math.floor(Math.log10(most)));
        var round = most >= 5 * step ? 5 * step : most >= 2 * step ? 2 * step : step;
        return new Bar(round, round / KILOMETRES * scale);
    }
}
