package org.rimanakuy.concern;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/**
 * What somebody complains about. All of it is confidential but the topic, and the summary where consent was given.
 *
 * @param complainant who brings it and how to reach them; null when they want to stay unnamed
 * @param addressee who has to answer
 * @param about the number of a commitment or a project
 * @param text in the words of whoever brings it
 * @param summary what may be published, without anything that tells who it was; only with {@code consent}
 * @param consent whether whoever brings it agreed to the summary being public
 */
public record GrievanceData(
        LocalDate receivedOn,
        Channel channel,
        @Nullable String complainant,
        GrievanceTopic topic,
        @Nullable PartyId addressee,
        @Nullable PlaceId place,
        @Nullable String about,
        String text,
        @Nullable String summary,
        boolean consent) {

    public GrievanceData {
        complainant = Text.optional(complainant, Text.TITLE);
        about = Text.optional(about, Text.CODE);
        text = Text.required(text, Text.NOTE);
        summary = Text.optional(summary, Text.NOTE);
        if (summary != null && !consent) {
            throw new InvalidInputRefusal("concern.refusal.summary-without-consent");
        }
        if (consent && summary == null) {
            throw new InvalidInputRefusal("concern.refusal.consent-without-summary");
        }
    }
}
