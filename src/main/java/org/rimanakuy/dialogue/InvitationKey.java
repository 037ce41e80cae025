package org.rimanakuy.dialogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/** Which invitation to which session. */
@Embeddable
record InvitationKey(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "session_id"))
        SessionId session,

        int sequence)
        implements Serializable {}
