package org.rimanakuy.place;

import java.util.UUID;
import org.rimanakuy.shared.Text;

/** A day is no local holiday after all. */
public record RemoveHoliday(UUID holiday, int seenVersion, String why) {

    public RemoveHoliday {
        why = Text.required(why, Text.NOTE);
    }
}
