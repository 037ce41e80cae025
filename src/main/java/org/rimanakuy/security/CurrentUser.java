package org.rimanakuy.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting now: the person signed in, or the system at start-up and on the command line. */
@Component
public class CurrentUser {

    public Optional<Speaker> speaker() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .flatMap(CurrentUser::speaker);
    }

    /** @throws NobodySignedInException when nobody is signed in: a service let an anonymous caller through */
    public Speaker required() {
        return speaker().orElseThrow(NobodySignedInException::new);
    }

    public boolean is(Role role) {
        return speaker().filter(speaker -> speaker.is(role)).isPresent();
    }

    private static Optional<Speaker> speaker(Authentication authentication) {
        return switch (authentication.getPrincipal()) {
            case SignedIn signedIn -> Optional.of(signedIn.speaker());
            case null, default -> Optional.empty();
        };
    }
}
