package org.rimanakuy.party;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/**
 * A person stands for a party, in a capacity, from one date to another; an open end is an ongoing mandate.
 *
 * @param person the name as it stands in the source; a person is recognised by it within a party
 * @param sex F or M where the person chose to say; never public
 * @param office the title of the office, in the words of the source
 */
public record MandateData(
        PartyId party,
        String person,
        @Nullable Sex sex,
        @Nullable AgeBand ageBand,
        Capacity capacity,
        @Nullable String office,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable String source) {

    public MandateData {
        person = Text.required(person, Text.TITLE);
        office = Text.optional(office, Text.TITLE);
        source = Text.optional(source, Text.SOURCE);
        if (from != null && until != null && until.lastDay().isBefore(from.firstDay())) {
            throw PartyRefusal.endsBeforeItBegins();
        }
    }

    /** Kept only for counts by delegation. */
    public enum Sex {
        F,
        M
    }

    /** Kept only for counts by delegation. */
    public enum AgeBand {
        UNDER_30,
        FROM_30_TO_59,
        FROM_60
    }
}
