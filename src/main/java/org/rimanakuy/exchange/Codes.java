package org.rimanakuy.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/** The codes by which people know what the record refers to by identity. */
final class Codes {

    private final List<PlaceRow> places;
    private final List<PartyRow> parties;
    private final List<AgreementRow> agreements;
    private final List<ClauseRow> clauses;
    private final List<RoundtableRow> roundtables;
    private final List<SessionRow> sessions;
    private final Map<Object, String> codes = new HashMap<>();
    private final Set<Object> examples = new HashSet<>();

    Codes(
            List<PlaceRow> places,
            List<PartyRow> parties,
            List<AgreementRow> agreements,
            List<ClauseRow> clauses,
            List<RoundtableRow> roundtables,
            List<SessionRow> sessions) {
        this.places = places;
        this.parties = parties;
        this.agreements = agreements;
        this.clauses = clauses;
        this.roundtables = roundtables;
        this.sessions = sessions;
        places.forEach(place -> note(place.id(), place.code(), place.example()));
        parties.forEach(party -> note(party.id(), party.code(), party.example()));
        agreements.forEach(agreement -> note(agreement.id(), agreement.code(), agreement.example()));
        clauses.forEach(clause -> note(clause.id(), clause.number(), isExample(clause.agreement())));
        roundtables.forEach(roundtable -> note(roundtable.id(), roundtable.code(), roundtable.example()));
        sessions.forEach(session -> note(session.id(), session.code(), session.example()));
    }

    private void note(Object id, String code, boolean example) {
        codes.put(id, code);
        if (example) {
            examples.add(id);
        }
    }

    List<PlaceRow> places() {
        return places;
    }

    List<PartyRow> parties() {
        return parties;
    }

    List<AgreementRow> agreements() {
        return agreements;
    }

    List<ClauseRow> clauses() {
        return clauses;
    }

    List<RoundtableRow> roundtables() {
        return roundtables;
    }

    List<SessionRow> sessions() {
        return sessions;
    }

    boolean isExample(Object id) {
        return examples.contains(id);
    }

    String place(@Nullable PlaceId id) {
        return code(id);
    }

    String party(@Nullable PartyId id) {
        return code(id);
    }

    String agreement(@Nullable AgreementId id) {
        return code(id);
    }

    String roundtable(@Nullable RoundtableId id) {
        return code(id);
    }

    String session(SessionId id) {
        return code(id);
    }

    String clause(@Nullable ClauseId id) {
        return code(id);
    }

    private String code(@Nullable Object id) {
        return id == null ? "" : codes.getOrDefault(id, "");
    }
}
