package org.rimanakuy.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartialDate;

/** A dated part of a commitment. Dropped with a reason, never deleted. */
@Entity
@Table(name = "milestone")
class Milestone {

    @Id
    @Column(name = "milestone_id")
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "commitment_id"))
    private CommitmentId commitment;

    private int position;

    private String title;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "due_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "due_precision"))
    private PartialDate due;

    private Instant addedAt;

    private @Nullable LocalDate droppedOn;

    private @Nullable String droppedReason;

    Milestone(CommitmentId commitment, int position, MilestoneData data, Instant addedAt) {
        this.id = Identity.next();
        this.commitment = commitment;
        this.position = position;
        this.title = data.title();
        this.due = data.due();
        this.addedAt = addedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    /** @return what changed */
    Map<String, String> amend(MilestoneData data) {
        refuseDropped();
        var changes = Changes.between(data(), data);
        title = data.title();
        due = data.due();
        return changes;
    }

    void drop(LocalDate today, String reason) {
        refuseDropped();
        droppedOn = today;
        droppedReason = reason;
    }

    private void refuseDropped() {
        if (droppedOn != null) {
            throw MilestoneRefusal.dropped(title);
        }
    }

    UUID id() {
        return id;
    }

    boolean isDropped() {
        return droppedOn != null;
    }

    CommitmentId commitment() {
        return commitment;
    }

    MilestoneData data() {
        return new MilestoneData(title, due);
    }

    /** @param voices what was said about this milestone */
    MilestoneRow row(@Nullable LocalDate followedSince, Voices voices, LocalDate today, int dueSoonDays) {
        var schedule = Tick.of(Optional.of(due.lastDay()), false, followedSince, voices)
                .on(today, dueSoonDays);
        return new MilestoneRow(
                id,
                data(),
                schedule,
                voices.standings(),
                Optional.ofNullable(droppedOn),
                Optional.ofNullable(droppedReason));
    }
}
