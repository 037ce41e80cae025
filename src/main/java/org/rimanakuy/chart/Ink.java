package org.rimanakuy.chart;

import java.util.List;

/**
 * How the parts of a chart differ: by pattern first, so that a photocopy tells them apart, and by colour. The colours
 * are between light and dark, so that they stand out on white paper and on a dark screen alike.
 */
enum Ink {
    SOLID("#14687c", ""),
    STRIPES("#c23a56", "<path d=\"M0 0v6\" stroke=\"currentColor\" stroke-width=\"3.6\"/>"),
    PALE("#c99a2e", ""),
    DOTS("#3c8a58", "<circle cx=\"2\" cy=\"2\" r=\"1.3\" fill=\"currentColor\"/>"),
    RULES("#4b78c8", "<path d=\"M0 1h6M1 0v6\" stroke=\"currentColor\"/>"),
    HOLLOW("#6f8287", "");

    /** As many parts as can be told apart. */
    static final int MOST = values().length;

    private final String colour;
    private final String pattern;

    Ink(String colour, String pattern) {
        this.colour = colour;
        this.pattern = pattern;
    }

    static Ink of(int index) {
        return values()[index];
    }

    static void check(List<?> parts) {
        if (parts.isEmpty() || parts.size() > MOST) {
            throw new IllegalArgumentException(
                    "between one and " + MOST + " parts can be told apart, not " + parts.size());
        }
    }

    /** The attributes of a shape that is drawn in it. */
    String attributes(String chart) {
        var fill = this == HOLLOW ? "none" : "url(#" + chart + name().charAt(0) + ")";
        var own = this == HOLLOW || !pattern.isEmpty() ? " fill=\"" + fill + "\"" : ""; // or as the whole drawing
        return marks() + own + " stroke=\"currentColor\" stroke-width=\".7\"";
    }

    /** Whether it is one colour without a pattern. */
    boolean isPlain() {
        return pattern.isEmpty() && this != HOLLOW;
    }

    /** The attributes of a line of that width that is drawn in it. */
    String line(double width) {
        return marks() + " stroke=\"currentColor\" stroke-width=\"" + Pen.round(width) + "\"";
    }

    String definition(String chart) {
        return pattern.isEmpty()
                ? ""
                : "<pattern id=\"" + chart + name().charAt(0) + "\"" + marks()
                        + " width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\""
                        + (this == STRIPES ? " patternTransform=\"rotate(45) scale(1.4)\"" : "") + ">" + pattern
                        + "</pattern>";
    }

    private String marks() {
        return " color=\"" + colour + "\"";
    }
}
