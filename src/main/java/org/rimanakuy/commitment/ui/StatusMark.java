package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.Schedule;
import org.rimanakuy.commitment.Voice;

/** How a commitment stands, in a word, a shape and a colour; each of the three suffices. */
final class StatusMark extends Span {

    private StatusMark(String mark, String word) {
        addClassNames("status", mark);
        var drawing = new Span();
        drawing.getElement().setProperty("innerHTML", drawing(mark));
        add(drawing, new Span(word));
    }

    static StatusMark of(Headline headline, @Nullable Voice by) {
        return new StatusMark(name(headline), CommitmentWords.here().headline(headline, by));
    }

    static StatusMark of(Schedule schedule) {
        return new StatusMark(name(schedule), CommitmentWords.here().schedule(schedule));
    }

    /** The symbol in {@code icons/marks.svg}, which is the name of the colour too. */
    static String name(Headline headline) {
        return "h-" + headline;
    }

    static String name(Schedule schedule) {
        return "s-" + schedule.state();
    }

    private static String drawing(String mark) {
        return "<svg class=\"mark\" aria-hidden=\"true\"><use href=\"/icons/marks.svg#" + mark + "\"></use></svg>";
    }
}
