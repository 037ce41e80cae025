package org.rimanakuy.chart;

/**
 * A chart as it is shown anywhere: the drawing, the sentence and the table stand together.
 *
 * @param svg well-formed, with no style and no script in it, and all text escaped: it may go into a page as it is
 */
public record Illustration(String title, String sentence, String svg, ChartTable table) {

    /** The drawing as a part of a page, which knows what it is without being told. */
    public String inline() {
        return svg.replaceFirst(" xmlns=\"[^\"]*\"", "");
    }
}
