package org.rimanakuy.dialogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** An invitation that went out, and what it said. */
@Entity
@Table(name = "session_invitation")
class Invitation {

    @EmbeddedId
    private InvitationKey id;

    private Instant sentAt;

    private int letters;

    private int unreached;

    @Embedded
    private Announcement said;

    Invitation(InvitationKey id, Instant sentAt, Addressees addressees, Announcement said) {
        this.id = id;
        this.sentAt = sentAt;
        this.letters = addressees.reached().size();
        this.unreached = addressees.unreached().size();
        this.said = said;
    }

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    InvitationRow row() {
        return new InvitationRow(id.sequence(), sentAt, letters, unreached, said);
    }
}
