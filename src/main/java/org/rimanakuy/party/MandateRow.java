package org.rimanakuy.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

/** A mandate as anyone may see it: without sex and age. */
public record MandateRow(
        UUID id,
        int version,
        PartyId party,
        String person,
        Capacity capacity,
        @Nullable String office,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable String source) {}
