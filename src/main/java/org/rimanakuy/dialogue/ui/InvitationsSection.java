package org.rimanakuy.dialogue.ui;

import org.rimanakuy.dialogue.InvitationService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.notice.LetterService;
import org.rimanakuy.notice.Phrasebook;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.springframework.stereotype.Component;

/** Puts the invitations onto the page of a session. */
@Component
class InvitationsSection implements SessionSection {

    private final InvitationService invitations;
    private final LetterService letters;
    private final Phrasebook phrasebook;
    private final CurrentUser currentUser;

    InvitationsSection(
            InvitationService invitations, LetterService letters, Phrasebook phrasebook, CurrentUser currentUser) {
        this.invitations = invitations;
        this.letters = letters;
        this.phrasebook = phrasebook;
        this.currentUser = currentUser;
    }

    @Override
    public com.vaadin.flow.component.Component of(SessionRow session) {
        return currentUser.is(Role.SECRETARIAT)
                ? new InvitationsPart(session.id(), invitations, letters, phrasebook)
                : new InvitedPart(session, phrasebook);
    }
}
