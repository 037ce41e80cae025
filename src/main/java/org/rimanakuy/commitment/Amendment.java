package org.rimanakuy.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

/** A change to a promise that was agreed; it can only be followed by another. */
@Entity
@Immutable
@Table(name = "amendment")
class Amendment {

    @Id
    @Column(name = "amendment_id")
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "commitment_id"))
    private CommitmentId commitment;

    @Enumerated(EnumType.STRING)
    private AmendmentKind kind;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "due_before"))
    @AttributeOverride(name = "precision", column = @Column(name = "due_before_precision"))
    private @Nullable PartialDate dueBefore;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "due_after"))
    @AttributeOverride(name = "precision", column = @Column(name = "due_after_precision"))
    private @Nullable PartialDate dueAfter;

    private @Nullable String wordsAfter;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "responsible_after"))
    private @Nullable PartyId responsibleAfter;

    @Embedded
    private Agreed agreed;

    private Instant recordedAt;

    private Amendment(CommitmentId commitment, AmendmentKind kind, Agreed agreed, Instant recordedAt) {
        this.id = Identity.next();
        this.commitment = commitment;
        this.kind = kind;
        this.agreed = agreed;
        this.recordedAt = recordedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Amendment() {}

    static Amendment ofDeadline(MoveDeadline moved, Optional<PartialDate> before, Instant now) {
        var amendment = new Amendment(moved.commitment(), AmendmentKind.DEADLINE, moved.agreed(), now);
        amendment.dueBefore = before.orElse(null);
        amendment.dueAfter = moved.due();
        return amendment;
    }

    static Amendment ofWords(AmendWords amended, Instant now) {
        var amendment = new Amendment(amended.commitment(), AmendmentKind.WORDS, amended.agreed(), now);
        amendment.wordsAfter = amended.words();
        return amendment;
    }

    static Amendment ofResponsible(AmendResponsible amended, Instant now) {
        var amendment = new Amendment(amended.commitment(), AmendmentKind.RESPONSIBLE, amended.agreed(), now);
        amendment.responsibleAfter = amended.party();
        return amendment;
    }

    static Amendment ofCondition(MeetCondition met, Instant now) {
        return new Amendment(met.commitment(), AmendmentKind.CONDITION, met.known(), now);
    }

    CommitmentId commitment() {
        return commitment;
    }

    PartialDate agreedOn() {
        return agreed.approvedOn();
    }

    /** The deadline as it was before; words and who keeps it do not move the clock. */
    Deadline undone(Deadline deadline) {
        return switch (kind) {
            case DEADLINE -> deadline.movedTo(dueBefore);
            case CONDITION -> deadline.notMet();
            case WORDS, RESPONSIBLE -> deadline;
        };
    }

    Optional<DocumentId> scan() {
        return agreed.scan();
    }

    /** @param files those of the amendments, as far as whoever asks may see them */
    AmendmentRow row(Map<DocumentId, DocumentRow> files, PartyNames names) {
        return new AmendmentRow(
                id,
                kind,
                Optional.ofNullable(dueBefore),
                Optional.ofNullable(dueAfter),
                Optional.ofNullable(wordsAfter),
                Optional.ofNullable(responsibleAfter).map(names::row),
                agreed.reason(),
                agreed.approval(),
                agreed.approvedOn(),
                agreed.scan().map(files::get),
                recordedAt);
    }
}
