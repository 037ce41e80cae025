package org.rimanakuy.chart;

/**
 * A chart as it is shown anywhere: the drawing, the sentence and the table stand together.
 *
 * @param svg well-formed, with no style and no script in it, and all text escaped: it may go into a page as it is
 */
public record Illustration(String title, String sentence, String svg, ChartTable table) {

    /** The drawing for paper, whose renderers take the ink of the whole drawing where a shape names none. */
    public String onPaper() {
        return svg.replaceAll("(color=\"#[0-9a-f]{6}\") stroke=", "$1 fill=\"currentColor\" stroke=");
    }

    /** The drawing as a part of a page, which knows what it is without being told. */
    public String inline() {
        return svg.replaceFirst(" xmlns=\"[^\"]*\"", "");
    }
}
