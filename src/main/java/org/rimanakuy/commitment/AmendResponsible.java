package org.rimanakuy.commitment;

import org.rimanakuy.shared.PartyId;

/** Another party to keep a promise, as it was agreed. Who made it stays on record. */
public record AmendResponsible(CommitmentId commitment, int seenVersion, PartyId party, Agreed agreed) {}
