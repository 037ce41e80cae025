package org.rimanakuy.security;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act for a party that it has just put on record. */
public final class SpeakingFor {

    private SpeakingFor() {}

    /** From here to the end of the test. */
    public static void signIn(PartyId party, Role role) {
        var account = new UUID(0, party.value().getLeastSignificantBits());
        var principal =
                new SignedIn(new Speaker(account, "Delegada de prueba", Set.of(role), Optional.of(party)), "delegada");
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    public static void party(PartyId party, Role role, Runnable act) {
        var before = SecurityContextHolder.getContext();
        try {
            signIn(party, role);
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
