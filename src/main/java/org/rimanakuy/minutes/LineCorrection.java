package org.rimanakuy.minutes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/** A correction that a delegation asks for, answered once. */
@Entity
@Table(name = "line_correction")
class LineCorrection {

    @Id
    @Column(name = "correction_id")
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    private int frozen;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "line_id"))
    private LineId line;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party_id"))
    private PartyId party;

    @Column(name = "said_before")
    private String before;

    private String proposed;

    private String reason;

    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CorrectionOutcome outcome;

    private @Nullable String answer;

    private @Nullable Instant answeredAt;

    LineCorrection(ProposeCorrection asked, PartyId party, String before, Instant now) {
        this.id = Identity.next();
        this.session = asked.session();
        this.frozen = asked.frozen();
        this.line = asked.line();
        this.party = party;
        this.before = before;
        this.proposed = asked.proposed();
        this.reason = asked.reason();
        this.proposedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected LineCorrection() {}

    void accept(@Nullable String remark, Instant now) {
        settle(CorrectionOutcome.ACCEPTED, Text.optional(remark, Text.NOTE), now);
    }

    void decline(String why, Instant now) {
        settle(CorrectionOutcome.DECLINED, Text.required(why, Text.NOTE), now);
    }

    private void settle(CorrectionOutcome became, @Nullable String said, Instant now) {
        if (outcome != null) {
            throw ActaRefusal.correctionAnswered();
        }
        outcome = became;
        answer = said;
        answeredAt = now;
    }

    UUID id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    LineId line() {
        return line;
    }

    PartyId party() {
        return party;
    }

    String proposed() {
        return proposed;
    }

    CorrectionRow row(String lineCode) {
        return new CorrectionRow(
                id, frozen, line, lineCode, party, before, proposed, reason, proposedAt, outcome, answer, answeredAt);
    }
}
