package org.rimanakuy.minutes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.PartyId;

/** Identity of an answer: one delegation answers one version once, and may think better of it until the acta is closed. */
@Embeddable
record AnswerId(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "session_id"))
        SessionId session,

        int frozen,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "party_id"))
        PartyId party)
        implements Serializable {}
