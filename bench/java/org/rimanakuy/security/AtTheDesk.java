package org.rimanakuy.security;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Somebody who is signed in, without the password check that would be measured too. */
public final class AtTheDesk {

    private AtTheDesk() {}

    /** @param kept where that application keeps who acts; with two in one process it is not the common place */
    public static void of(SecurityContextHolderStrategy kept, Role role, Optional<PartyId> party, Runnable act) {
        var principal = new SignedIn(new Speaker(new UUID(0, 1), "Medida", Set.of(role), party), "medida");
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        kept.setContext(context);
        try {
            act.run();
        } finally {
            kept.clearContext();
            SecurityContextHolder.clearContext();
        }
    }
}
