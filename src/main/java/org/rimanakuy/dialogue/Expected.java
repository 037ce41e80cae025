package org.rimanakuy.dialogue;

import org.rimanakuy.party.Capacity;
import org.rimanakuy.shared.PartyId;

/**
 * Somebody who sits at the roundtable and has not come to this session.
 *
 * @param mandated whether the party's mandates name this person on that day
 */
public record Expected(PartyId party, String person, Capacity capacity, boolean mandated) {}
