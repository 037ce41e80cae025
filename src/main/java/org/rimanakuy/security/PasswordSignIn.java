package org.rimanakuy.security;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in by login and password. Unknown, inactive and mistaken look the same, in words and in time. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;

    PasswordSignIn(Accounts accounts, Passwords passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var login = attempt.getName().strip();
        var password = attempt.getCredentials() instanceof String text ? text : "";
        admit(login, attempt);
        var account = accounts.findByLogin(login.toLowerCase(Locale.ROOT));
        if (account.isEmpty() || !account.get().mayEnter()) {
            passwords.pretendToMatch(password);
            throw new BadCredentialsException("Unknown login or wrong password");
        }
        if (!passwords.matches(password, account.get().passwordHash())) {
            throw new BadCredentialsException("Unknown login or wrong password");
        }
        throttle.forgive(login);
        address(attempt).ifPresent(throttle::giveBack);
        var principal = account.get().signedIn();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private void admit(String login, Authentication attempt) {
        try {
            address(attempt).ifPresent(throttle::admitFrom);
            throttle.admit(login);
        } catch (TooManyAttemptsRefusal refusal) {
            throw new LockedException(Long.toString(refusal.minutes()), refusal);
        }
    }

    private static Optional<String> address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web
                ? Optional.ofNullable(web.getRemoteAddress())
                : Optional.empty();
    }
}
