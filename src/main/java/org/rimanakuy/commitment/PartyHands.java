package org.rimanakuy.commitment;

import org.rimanakuy.shared.PartyId;

/**
 * What one party answers for today.
 *
 * @param own what it promised itself
 * @param takenOver what others promised and it answers for now
 */
public record PartyHands(PartyId party, Hands own, Hands takenOver) {

    public Hands together() {
        return own.plus(takenOver);
    }
}
