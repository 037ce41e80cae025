package org.rimanakuy.minutes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.rimanakuy.dialogue.SessionId;

/** Identity of a version that circulated: whose minutes, and the how manieth. */
@Embeddable
record FrozenId(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "session_id"))
        SessionId session,

        int number)
        implements Serializable {}
