package org.rimanakuy.minutes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** The minutes of one session. They circulate as often as it takes, are closed once, and never change after that. */
@Entity
@Table(name = "minutes")
class Minutes {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private MinutesState state;

    @Enumerated(EnumType.STRING)
    private MinutesManner manner;

    private @Nullable String transcribedFrom;

    private @Nullable String transcribedBy;

    /** Counted by statements of their own while lines are typed; what is held here may be older and is never written. */
    @Column(updatable = false)
    private long latestChange;

    @Column(updatable = false)
    private int linesCounted;

    /** How many times the text was frozen and circulated; answers are to the last of them. */
    private int frozen;

    private @Nullable LocalDate correctionsUntil;

    private @Nullable LocalDate answersUntil;

    private @Nullable String number;

    private @Nullable Instant closedAt;

    private @Nullable String sha256;

    private @Nullable String text;

    private boolean example;

    Minutes(SessionId session, MinutesManner manner, boolean example) {
        this.session = session;
        this.manner = manner;
        this.example = example;
        this.state = MinutesState.DRAFT;
    }

    @SuppressWarnings("NullAway.Init")
    protected Minutes() {}

    Minutes atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    MinutesRow row() {
        return new MinutesRow(session, version == null ? 0 : version, state, manner, latestChange, number, example);
    }

    SessionId session() {
        return session;
    }

    MinutesState state() {
        return state;
    }
}
