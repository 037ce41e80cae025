package org.rimanakuy.commitment;

import org.rimanakuy.party.PartyRow;

/** A party in the voice in which it may speak about a commitment. */
public record Hearable(Voice voice, PartyRow party) {}
