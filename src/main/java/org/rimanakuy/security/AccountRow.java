package org.rimanakuy.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;

/** An account as the administrator sees it in the list. */
public record AccountRow(
        UUID id,
        int version,
        String login,
        String name,
        Set<Role> roles,
        @Nullable PartyId party,
        boolean active) {}
