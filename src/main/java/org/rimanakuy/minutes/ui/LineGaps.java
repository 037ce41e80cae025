package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.stream.Collectors;
import org.rimanakuy.minutes.LineGap;
import org.rimanakuy.shared.Changes;

/** What one line lacks, in words, to stand on the line itself; nothing where it lacks nothing. */
final class LineGaps extends Span {

    LineGaps(Set<LineGap> gaps) {
        addClassNames("tag", "line-gaps");
        setText(gaps.stream()
                .sorted()
                .map(gap -> getTranslation(Changes.key(gap)))
                .collect(Collectors.joining(" · ")));
        setVisible(!gaps.isEmpty());
    }
}
