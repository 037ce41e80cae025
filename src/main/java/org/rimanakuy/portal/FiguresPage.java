package org.rimanakuy.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rimanakuy.figure.FigureTable.Line;
import org.rimanakuy.figure.FigureTable.Stated;
import org.rimanakuy.figure.Verdict;

/** What is stated in figures, and what becomes of it when it is computed again. */
record FiguresPage(List<Line> checks, List<Stated> figures) {

    /** By who states them and where. */
    public Map<String, List<Stated>> bySource() {
        return figures.stream()
                .collect(Collectors.groupingBy(
                        one -> {
                            var data = one.row().data();
                            return data.statedBy() == null
                                    ? data.source()
                                    : data.statedBy() + " (" + data.source() + ")";
                        },
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    public List<Stated> lacking() {
        return figures.stream().filter(Stated::isMissing).toList();
    }

    /** How many checks came to that verdict. */
    public long count(String verdict) {
        return checks.stream()
                .filter(check ->
                        check.verdict().filter(Verdict.valueOf(verdict)::equals).isPresent())
                .count();
    }
}
