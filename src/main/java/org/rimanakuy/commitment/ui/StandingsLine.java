package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.Voice;

/** What each voice says last about one date or one part, in one line; nothing where nobody spoke. */
final class StandingsLine extends Span {

    StandingsLine(Map<Voice, Standing> standings) {
        addClassNames("soft", "small");
        var words = CommitmentWords.here();
        setText(standings.entrySet().stream()
                .map(said -> getTranslation(
                        "commitment.course.voice-says", words.of(said.getKey()), words.of(said.getValue())))
                .collect(Collectors.joining(" · ")));
    }
}
