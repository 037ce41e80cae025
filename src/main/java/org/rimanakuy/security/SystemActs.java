package org.rimanakuy.security;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets the program itself act, under a name of its own that the journal shows: imports at start-up, the command line. */
@Component
public class SystemActs {

    /** @param name what the journal will show as the one who acted */
    public <T> T as(String name, Role role, Supplier<T> act) {
        return as(name, role, Optional.empty(), act);
    }

    /** @param party for which it speaks: one of a training record */
    public <T> T as(String name, Role role, Optional<PartyId> party, Supplier<T> act) {
        var account = UUID.nameUUIDFromBytes(("system:" + name).getBytes(StandardCharsets.UTF_8));
        var signedIn = new SignedIn(new Speaker(account, name, Set.of(role), party), name);
        var before = SecurityContextHolder.getContext();
        var during = SecurityContextHolder.createEmptyContext();
        during.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        SecurityContextHolder.setContext(during);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
