package org.rimanakuy.security;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/** The person behind an account and what they may do; refused when the roles contradict each other or lack their party. */
public record AccountHolder(String name, Set<Role> roles, Optional<PartyId> party) {

    public AccountHolder(@Nullable String name, Set<Role> roles, Optional<PartyId> party) {
        this.name = Text.required(name, Text.TITLE);
        this.roles = Set.copyOf(roles);
        this.party = party;
        if (roles.isEmpty()) {
            throw new AccountRefusal("security.refusal.role-missing");
        }
        if (roles.contains(Role.ADMINISTRATOR) && roles.size() > 1) {
            throw new AccountRefusal("security.refusal.administrator-states-nothing");
        }
        if (party.isPresent() && !speaks(roles)) {
            throw new AccountRefusal("security.refusal.party-without-voice");
        }
    }

    /** Only delegates and guarantors speak for a party. */
    public static boolean speaks(Set<Role> roles) {
        return roles.contains(Role.DELEGATE) || roles.contains(Role.GUARANTOR);
    }
}
