package org.rimanakuy.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/**
 * What somebody puts on an agenda.
 *
 * @param topic by which positions are compared over sessions, such as water
 * @param handouts papers to it, each with the day it was handed out, where somebody noted that
 */
public record AgendaItemData(
        String title,
        @Nullable String topic,
        @Nullable Integer minutesPlanned,
        @Nullable String presenter,
        List<AgendaItemRow.Paper> handouts) {

    public static final int TOPIC = 60;
    private static final int LONGEST = 1_440;

    public AgendaItemData {
        title = Text.required(title, Text.TITLE);
        topic = Text.optional(topic, TOPIC);
        presenter = Text.optional(presenter, Text.TITLE);
        handouts = List.copyOf(handouts);
        if (minutesPlanned != null && (minutesPlanned < 1 || minutesPlanned > LONGEST)) {
            throw new InvalidInputRefusal("dialogue.refusal.minutes-planned", minutesPlanned, LONGEST);
        }
    }
}
