package org.rimanakuy.commitment;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;

/** Another party follows a commitment up from now on. */
public record FollowUpChanged(
        CommitmentId commitment, @Nullable PartyId before, PartyId now) {}
