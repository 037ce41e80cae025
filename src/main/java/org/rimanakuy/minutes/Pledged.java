package org.rimanakuy.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;

/**
 * One promise as the acta tells it; all of it is in the text that is hashed.
 *
 * @param number under which it is in force; empty until the acta is closed
 * @param due ISO date of whatever precision, or the condition in words; empty where no deadline was agreed
 * @param weight 1 ordinary, 2 important, 3 critical
 */
public record Pledged(
        @Nullable String number,
        String title,
        PartyId promisor,
        List<PartyId> beneficiaries,
        @Nullable String due,
        @Nullable PartyId followUp,
        int weight) {

    public Pledged {
        beneficiaries = List.copyOf(beneficiaries);
    }
}
