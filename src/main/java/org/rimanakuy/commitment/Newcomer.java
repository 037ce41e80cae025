package org.rimanakuy.commitment;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/** A commitment that is about to be put on record, as far as it is compared with what is there. */
public record Newcomer(
        String number,
        String title,
        PartyId promisor,
        @Nullable PlaceId place) {}
