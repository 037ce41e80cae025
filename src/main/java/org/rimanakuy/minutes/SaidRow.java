package org.rimanakuy.minutes;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;

/**
 * One public line as the search finds it.
 *
 * @param line its code
 * @param by what people call who said it, or whose reservation it is
 * @param speaker the person, only where the person asked to be named
 * @param session its code, {@code roundtable} the code of its roundtable
 * @param acta the number of the closed acta; empty for what published sources tell
 * @param point the point of the agenda it belongs to
 */
public record SaidRow(
        LineId id,
        String line,
        LineKind kind,
        Excerpt excerpt,
        Wording wording,
        Language language,
        Optional<Consent> consent,
        Optional<String> by,
        Optional<String> speaker,
        List<Taken> stances,
        String session,
        String sessionTitle,
        PartialDate heldOn,
        String roundtable,
        String roundtableName,
        Optional<String> acta,
        Optional<String> point,
        Optional<String> source,
        boolean example) {

    /** What one party thought of it. */
    public record Taken(PartyId party, String name, Stance stance) {}
}
