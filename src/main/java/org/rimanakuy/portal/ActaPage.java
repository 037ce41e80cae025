package org.rimanakuy.portal;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.minutes.Acta;
import org.rimanakuy.minutes.MinutesRow;
import org.rimanakuy.minutes.QualityFigures;

/**
 * One leaf of an acta. What it says is the canonical text, part by part, and nothing else.
 *
 * @param changes the numbers of earlier actas that this one changes
 */
record ActaPage(Acta acta, String number, List<ActaSaying> words, Leaf leaf, List<String> changes) {

    public MinutesRow minutes() {
        return acta.minutes();
    }

    public RoundtableRow table() {
        return acta.proceedings().roundtable();
    }

    public SessionLine session() {
        return new SessionLine(acta.proceedings().session(), table(), Optional.of(number));
    }

    public QualityFigures figures() {
        return acta.proceedings().quality().figures();
    }
}
