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
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String sha256;

    private @Nullable String text;

    private @Nullable QualityFigures figures;

    private boolean example;

    Minutes(SessionId session, MinutesManner manner, boolean example) {
        this.session = session;
        this.manner = manner;
        this.example = example;
        this.state = MinutesState.DRAFT;
    }

    @SuppressWarnings("NullAway.Init")
    protected Minutes() {}

    /** An acta that another register closed, as it comes from there: everybody's answer is to its one version. */
    static Minutes takenOver(ActaRecord acta, boolean example) {
        var copied = acta.copied();
        var minutes = new Minutes(acta.session(), copied.manner(), example);
        minutes.transcribedFrom = copied.from();
        minutes.transcribedBy = copied.by();
        minutes.state = MinutesState.CIRCULATED;
        minutes.frozen = 1;
        return minutes;
    }

    Minutes atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    /** @throws ActaRefusal when they were typed here, so that no file says anything else about the session */
    void mustBeTold() {
        if (manner != MinutesManner.FROM_SOURCE) {
            throw ActaRefusal.typedHere();
        }
    }

    /** They were written by hand in the session, and are typed from that paper. */
    void transcribe(String from, String by) {
        mustBeDraft();
        manner = MinutesManner.FROM_PAPER;
        transcribedFrom = from;
        transcribedBy = by;
    }

    /** The text goes to all who attended, once more if it was corrected; what they answered before no longer counts. */
    void circulate(AnswerTerms terms) {
        mustBecomeAnActa();
        state = MinutesState.CIRCULATED;
        frozen++;
        correctionsUntil = terms.corrections();
        answersUntil = terms.answers();
    }

    /** For good: there is no way back from here. */
    void close(ActaNumber given, CanonicalText settled, QualityFigures counted, Instant at) {
        mustCirculate();
        state = MinutesState.CLOSED;
        number = given.toString();
        text = settled.toString();
        sha256 = settled.sha256();
        figures = counted;
        closedAt = at;
    }

    /**
     * Closed as the other register closed it.
     *
     * @param settled the text as this register tells it from what it wrote down
     * @throws ActaRefusal when that is not the text that was hashed there
     */
    void closeAs(ActaRecord acta, CanonicalText settled, QualityFigures counted) {
        if (!settled.sha256().equals(acta.sha256())) {
            throw ActaRefusal.anotherText(acta.number().toString());
        }
        close(acta.number(), settled, counted, acta.closedAt());
    }

    private void mustBeDraft() {
        mustBecomeAnActa();
        if (state != MinutesState.DRAFT) {
            throw ActaRefusal.noLongerTyped();
        }
    }

    void mustCirculate() {
        mustBecomeAnActa();
        if (state != MinutesState.CIRCULATED) {
            throw ActaRefusal.notCirculating();
        }
    }

    void mustBecomeAnActa() {
        if (number != null) {
            throw ActaRefusal.closed(number);
        }
        if (manner == MinutesManner.FROM_SOURCE) {
            throw ActaRefusal.fromSource();
        }
    }

    MinutesRow row() {
        return new MinutesRow(
                session,
                version == null ? 0 : version,
                state,
                manner,
                latestChange,
                frozen,
                correctionsUntil,
                answersUntil,
                number,
                closedAt,
                sha256,
                transcribedFrom,
                transcribedBy,
                example);
    }

    /** What was hashed; empty until they are an acta. */
    Optional<CanonicalText> text() {
        return Optional.ofNullable(text).map(CanonicalText::new);
    }

    QualityFigures figures() {
        return figures == null ? QualityFigures.NONE : figures;
    }

    SessionId session() {
        return session;
    }

    MinutesState state() {
        return state;
    }
}
