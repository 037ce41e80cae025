package org.rimanakuy.security;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;

/** Who acts, in which roles, and for which party: what every act on record is signed with. */
public record Speaker(
        UUID account,
        String name,
        Set<Role> roles,
        @Nullable PartyId spokenFor) implements Serializable {

    public Speaker {
        roles = Set.copyOf(roles);
    }

    public Speaker(UUID account, String name, Set<Role> roles, Optional<PartyId> party) {
        this(account, name, roles, party.orElse(null));
    }

    /** The party this person speaks for; empty for the secretariat, administrators and the system. */
    public Optional<PartyId> party() {
        return Optional.ofNullable(spokenFor);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
