package org.rimanakuy.dialogue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/**
 * What is on record about a session, apart from its agenda and who came.
 *
 * @param heldOn the day in {@code zone}; sources may know no more than the year
 * @param startsAt when it begins, where the hour is known
 * @param zone the zone whose clock hangs in the room
 * @param languages in which it is spoken
 * @param interpreter who interprets between them; empty where nobody was foreseen
 * @param drafter who writes the minutes
 */
public record SessionData(
        RoundtableId roundtable,
        SessionKind kind,
        String title,
        PartialDate heldOn,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        ZoneId zone,
        @Nullable PlaceId place,
        @Nullable String venue,
        List<Language> languages,
        @Nullable String interpreter,
        @Nullable String drafter,
        @Nullable String note,
        @Nullable String source) {

    public SessionData {
        title = Text.required(title, Text.TITLE);
        venue = Text.optional(venue, Text.TITLE);
        languages = languages.stream().distinct().toList();
        interpreter = Text.optional(interpreter, Text.TITLE);
        drafter = Text.optional(drafter, Text.TITLE);
        note = Text.optional(note, Text.NOTE);
        source = Text.optional(source, Text.SOURCE);
        if (startsAt != null) {
            heldOn = PartialDate.day(startsAt.atZone(zone).toLocalDate());
        }
        if (endsAt != null && (startsAt == null || !endsAt.isAfter(startsAt))) {
            throw new InvalidInputRefusal("dialogue.refusal.session-ends-before");
        }
    }
}
