package org.rimanakuy.dialogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.shared.Text;

/**
 * One point of an agenda.
 *
 * @param topic by which positions are compared over sessions, such as water
 * @param about what it is about, where it put itself there: the code of a line, the number of a commitment
 * @param lacks for a commitment, message key of what it lacks
 * @param stateReason why it was postponed or dropped; empty where the session closed before it was reached
 */
public record AgendaItemRow(
        AgendaItemId id,
        int version,
        SessionId session,
        int position,
        String title,
        @Nullable String topic,
        @Nullable Integer minutesPlanned,
        @Nullable String presenter,
        ItemOrigin origin,
        @Nullable String about,
        @Nullable String lacks,
        ItemState state,
        @Nullable String stateReason,
        List<Paper> papers) {

    public AgendaItemRow {
        papers = List.copyOf(papers);
    }

    /** What somebody put there, as it would be put there again. */
    public AgendaItemData data() {
        return new AgendaItemData(title, topic, minutesPlanned, presenter, papers);
    }

    /** @param handedOutOn when the delegations got it; empty where nobody noted it */
    public record Paper(
            String title,
            @Nullable LocalDate handedOutOn,
            @Nullable DocumentId document) {

        public Paper {
            title = Text.required(title, Text.TITLE);
        }
    }
}
