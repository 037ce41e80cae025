package org.rimanakuy.dialogue;

import org.rimanakuy.shared.PartyId;

/**
 * How many women and men came for a delegation, counted once each.
 *
 * @param unsaid those who did not say
 */
public record Headcount(PartyId party, int women, int men, int unsaid) {

    public int total() {
        return women + men + unsaid;
    }
}
