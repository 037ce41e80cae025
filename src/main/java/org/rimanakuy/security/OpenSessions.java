package org.rimanakuy.security;

import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** The sessions of this server, so that they can be ended when their account changes. */
@Component
class OpenSessions {

    private final SessionRegistry registry;

    OpenSessions(SessionRegistry registry) {
        this.registry = registry;
    }

    void endAllOf(Account account) {
        registry.getAllSessions(account.signedIn(), false).forEach(SessionInformation::expireNow);
    }
}
