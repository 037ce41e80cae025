package org.rimanakuy.security;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Makes the context that {@link SignedInAs} asks for, or that of an account a test has just opened. */
public class SignedInContext implements WithSecurityContextFactory<SignedInAs> {

    public static SecurityContext of(UUID account, Role... roles) {
        return of(new Speaker(account, "Rosa Huamaní", Set.of(roles), Optional.empty()));
    }

    /** Acts as somebody of this role who speaks for that party, on the thread it is called on. */
    public static void run(PartyId party, Runnable act, Role... roles) {
        run(Optional.of(party), act, roles);
    }

    /** Acts as somebody of this role who speaks for no party. */
    public static void runAlone(Runnable act, Role... roles) {
        run(Optional.empty(), act, roles);
    }

    private static void run(Optional<PartyId> party, Runnable act, Role... roles) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(of(new Speaker(UUID.randomUUID(), "Rosa Huamaní", Set.of(roles), party)));
        try {
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @Override
    public SecurityContext createSecurityContext(SignedInAs wanted) {
        var party = Optional.of(wanted.party()).filter(id -> !id.isEmpty()).map(PartyId::of);
        return of(new Speaker(UUID.fromString(wanted.account()), wanted.name(), Set.of(wanted.value()), party));
    }

    private static SecurityContext of(Speaker speaker) {
        var principal = new SignedIn(speaker, "rosa");
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        return context;
    }
}
