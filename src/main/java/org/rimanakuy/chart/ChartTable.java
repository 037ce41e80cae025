package org.rimanakuy.chart;

import java.util.List;

/** What a chart was drawn from, in words and figures of the reader's language: the first column names the row. */
public record ChartTable(List<String> heads, List<Line> lines) {

    public ChartTable {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    public record Line(String name, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }
}
