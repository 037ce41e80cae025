package org.rimanakuy.party;

import org.rimanakuy.shared.PartyId;

/** A party to be put on record under an identity chosen beforehand, so that others may refer to it in the same act. */
public record NewParty(PartyId id, PartyData data) {}
