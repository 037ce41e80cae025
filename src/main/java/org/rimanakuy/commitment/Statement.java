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
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

/** What one voice said, as it was said; it can only be followed by another. */
@Entity
@Immutable
@Table(name = "statement")
class Statement {

    @Id
    @Column(name = "statement_id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party_id"))
    private @Nullable PartyId party;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "stated_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "stated_precision"))
    private PartialDate statedOn;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private @Nullable String words;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "fulfilled_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "fulfilled_precision"))
    private @Nullable PartialDate fulfilledOn;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "occurrence_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "occurrence_precision"))
    private @Nullable PartialDate occurrence;

    private boolean disputes;

    private @Nullable LocalDate answerDue;

    private @Nullable String source;

    @Column(name = "milestone_id")
    private @Nullable UUID milestone;

    private boolean takesBack;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    private Instant recordedAt;

    Statement(StatementData data, Instant recordedAt) {
        this.id = Identity.next();
        this.voice = data.voice();
        this.party = data.party();
        this.statedOn = data.statedOn();
        this.standing = data.standing();
        this.words = data.words();
        this.fulfilledOn = data.fulfilledOn();
        this.occurrence = data.occurrence();
        this.disputes = data.disputes();
        this.answerDue = data.answerDue();
        this.source = data.source();
        this.milestone = data.milestone();
        this.takesBack = data.takesBack();
        this.manner = data.manner();
        this.recordedAt = recordedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    StatementData data() {
        return new StatementData(
                voice,
                party,
                statedOn,
                standing,
                words,
                fulfilledOn,
                occurrence,
                disputes,
                source,
                milestone,
                takesBack,
                manner,
                answerDue);
    }

    UUID id() {
        return id;
    }
}
