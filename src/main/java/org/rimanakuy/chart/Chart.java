package org.rimanakuy.chart;

/** Something that is better seen: it has a title, and a sentence that says what it shows to whoever cannot see it. */
public sealed interface Chart permits BarsByYear, StackedShares, RankedBars, Timeline, PlaceMap {

    Caption caption();

    /** @return the height that was used, in units of the drawing */
    double draw(Pen pen);

    ChartTable table(Reader reader);
}
