package org.rimanakuy.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.shared.PartyId;

/**
 * Something somebody did to the record.
 *
 * @param what the verb, as the key {@code journal.act.<what>} names it
 * @param subjectKind the kind of thing it was done to
 * @param subjectName how people call that thing, as it was then
 * @param forParty the party on whose behalf, where it was not on the person's own
 * @param why the reason given
 * @param details what changed, field by field
 */
public record Act(
        String what,
        String subjectKind,
        UUID subject,
        String subjectName,
        Optional<PartyId> forParty,
        Optional<String> why,
        Map<String, String> details) {

    private static final UUID NOTHING = new UUID(0, 0);

    public Act {
        details = new LinkedHashMap<>(details);
        subjectName = subjectName.substring(0, Math.min(subjectName.length(), JournalEntry.NAME));
    }

    public static Act of(String what) {
        return new Act(what, "register", NOTHING, "", Optional.empty(), Optional.empty(), Map.of());
    }

    public Act on(String kind, UUID subject, String name) {
        return new Act(what, kind, subject, name, forParty, why, details);
    }

    public Act forParty(PartyId party) {
        return new Act(what, subjectKind, subject, subjectName, Optional.of(party), why, details);
    }

    public Act because(String reason) {
        var given = reason.isBlank() ? Optional.<String>empty() : Optional.of(reason.strip());
        return new Act(what, subjectKind, subject, subjectName, forParty, given, details);
    }

    public Act with(Map<String, String> more) {
        return new Act(what, subjectKind, subject, subjectName, forParty, why, more);
    }
}
