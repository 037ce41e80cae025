package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.notice.Phrasebook;
import org.rimanakuy.shared.Language;

/** Tells those who are invited when the invitation went out. */
final class InvitedPart extends Section {

    InvitedPart(SessionRow session, Phrasebook phrasebook) {
        var told = session.invitedAt() == null
                ? getTranslation("dialogue.invitation.not-yet")
                : getTranslation(
                        "dialogue.invitation.went",
                        session.invitationSequence(),
                        phrasebook
                                .in(Language.of(getLocale()))
                                .when(session.invitedAt(), null, session.data().zone()));
        add(new H2(getTranslation("dialogue.invitation.heading")), new Paragraph(told));
    }
}
