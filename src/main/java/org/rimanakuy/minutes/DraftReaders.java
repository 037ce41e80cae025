package org.rimanakuy.minutes;

import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.springframework.stereotype.Component;

/** Who may read minutes before they are closed: those who keep them, those who guarantee, and those who sat there. */
@Component
class DraftReaders {

    private final CurrentUser currentUser;
    private final AboutSession sessions;

    DraftReaders(CurrentUser currentUser, AboutSession sessions) {
        this.currentUser = currentUser;
        this.sessions = sessions;
    }

    boolean mayRead(SessionId session) {
        return currentUser
                .speaker()
                .filter(speaker -> speaker.is(Role.SECRETARIAT)
                        || speaker.is(Role.GUARANTOR)
                        || speaker.is(Role.DELEGATE)
                                && speaker.party()
                                        .filter(party -> sessions.sitsThere(session, party))
                                        .isPresent())
                .isPresent();
    }
}
