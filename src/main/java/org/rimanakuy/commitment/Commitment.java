package org.rimanakuy.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** A promise one party made to others. Its words never change; what was said about it accumulates. */
@Entity
@Table(name = "commitment")
class Commitment {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "commitment_id"))
    private CommitmentId id;

    @Version
    private @Nullable Integer version;

    private String number;

    private long numberOrder;

    @Embedded
    private Promise promise;

    @Embedded
    private @Nullable Origin origin;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "promisor_id"))
    private PartyId promisor;

    /** Who made it, where it was agreed since that another keeps it. */
    private @Nullable UUID promisedBy;

    @ElementCollection
    @CollectionTable(name = "commitment_beneficiary", joinColumns = @JoinColumn(name = "commitment_id"))
    @OrderColumn(name = "position")
    private List<Beneficiary> beneficiaries = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "made_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "made_precision"))
    private PartialDate madeOn;

    @Embedded
    private Deadline deadline;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "follow_up_id"))
    private @Nullable PartyId followUp;

    @Embedded
    private Classification classification;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private @Nullable PlaceId place;

    private @Nullable LocalDate followedSince;

    @Embedded
    private @Nullable Ending ending;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "commitment_id", nullable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<Statement> statements = new ArrayList<>();

    @Embedded
    private Position position;

    /** What the register sorts deadlines by; without one a commitment comes last. */
    private LocalDate dueOrder;

    private boolean example;

    Commitment(NewCommitment recorded, Instant now, boolean example) {
        this.id = recorded.id();
        this.number = recorded.number().toString();
        this.numberOrder = recorded.number().order();
        this.promise = recorded.data().promise();
        this.promisor = recorded.data().promisor();
        this.madeOn = recorded.data().madeOn();
        this.deadline = recorded.data().deadline();
        this.classification = recorded.data().classification();
        this.ending = recorded.ending().orElse(null);
        this.example = example;
        recorded.statements().forEach(said -> statements.add(new Statement(said, now)));
        this.position = Position.of(deadline, null, voices(), recorded.ending());
        this.dueOrder = NEVER;
        take(recorded.data());
    }

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    /**
     * Mends what was recorded wrongly. The words, the promisor and the deadline of a promise are part of it: once
     * anybody has spoken about it, or anything was agreed about it, they change only by an amendment.
     *
     * @return what changed
     */
    Map<String, String> correct(CommitmentData data, boolean agreedAbout, Function<Object, String> names) {
        var before = data();
        if ((agreedAbout || !statements.isEmpty()) && !before.mendsOnlyTheRecord(data)) {
            throw CommitmentRefusal.promiseIsSpokenAbout(number);
        }
        var changes = Changes.between(before, data, names);
        take(data);
        return changes;
    }

    /** Takes in what was said; the commitment stands differently from then on. */
    UUID hear(StatementData said, Instant now) {
        if (ending != null) {
            throw CommitmentRefusal.ended(number);
        }
        statements.add(new Statement(said, now));
        derive();
        return statements.getLast().id();
    }

    /** In the order of {@link CommitmentRecord#statements}. */
    List<Statement> statements() {
        return List.copyOf(statements);
    }

    void end(Ending how) {
        if (ending != null) {
            throw CommitmentRefusal.ended(number);
        }
        ending = how;
        derive();
    }

    /** Changes by when or by whom it is to be kept, as it was agreed; the amendment tells of it. */
    void agree(CommitmentData agreed) {
        if (promisedBy == null && !agreed.promisor().equals(promisor)) {
            promisedBy = promisor.value();
        }
        take(agreed);
    }

    /** Moves the day from which it is followed; silence before that day is no breach. */
    void followSince(@Nullable LocalDate since) {
        followedSince = since;
        derive();
    }

    private void take(CommitmentData data) {
        promise = data.promise();
        origin = data.origin();
        promisor = data.promisor();
        var receivers = data.beneficiaries().stream()
                .map(party -> new Beneficiary(party, numberOrder))
                .toList();
        if (!receivers.equals(beneficiaries)) {
            beneficiaries.clear();
            beneficiaries.addAll(receivers);
        }
        madeOn = data.madeOn();
        deadline = data.deadline();
        followUp = data.followUp();
        classification = data.classification();
        place = data.place();
        followedSince = data.followedSince();
        derive();
    }

    private void derive() {
        position = Position.of(deadline, followedSince, voices(), Optional.ofNullable(ending));
        var due = Optional.ofNullable(position.tick().due()).or(deadline::lastDay);
        dueOrder = due.orElse(NEVER);
    }

    private Voices voices() {
        return new Voices(statements.stream().map(Statement::data).toList());
    }

    Commitment atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    CommitmentData data() {
        return new CommitmentData(
                promise,
                origin == null ? Origin.UNKNOWN : origin,
                promisor,
                beneficiaries.stream().map(Beneficiary::party).toList(),
                madeOn,
                deadline,
                followUp,
                classification,
                place,
                followedSince);
    }

    CommitmentRecord record() {
        return new CommitmentRecord(
                id,
                version == null ? 0 : version,
                CommitmentNumber.ofOrder(numberOrder),
                data(),
                promisedBy == null ? promisor : new PartyId(promisedBy),
                statements.stream().map(Statement::data).toList(),
                Optional.ofNullable(ending),
                example);
    }

    Position position() {
        return position;
    }

    CommitmentId id() {
        return id;
    }

    String number() {
        return number;
    }
}
