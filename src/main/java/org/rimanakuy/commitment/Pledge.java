package org.rimanakuy.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;

/**
 * A promise as it was made in a line of minutes, under the identity of the commitment it becomes. It has no words of its
 * own: they are the line's until the acta is closed, and the commitment's from then on.
 */
@Entity
@Table(name = "pledge")
class Pledge {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "pledge_id"))
    private CommitmentId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "line_id"))
    private LineId line;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    private String title;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "promisor_id"))
    private PartyId promisor;

    @ElementCollection
    @CollectionTable(name = "pledge_beneficiary", joinColumns = @JoinColumn(name = "pledge_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "value", column = @Column(name = "party_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<PartyId> beneficiaries = new ArrayList<>();

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

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreement_id"))
    private @Nullable AgreementId agreement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "clause_id"))
    private @Nullable ClauseId clause;

    Pledge(LineId line, SessionId session, PledgeData data) {
        this(CommitmentId.next(), line, session, data);
    }

    /** @param id of the commitment, where that is on record before the line */
    Pledge(CommitmentId id, LineId line, SessionId session, PledgeData data) {
        this.id = id;
        this.line = line;
        this.session = session;
        this.title = data.title();
        this.promisor = data.promisor();
        this.deadline = data.deadline();
        this.classification = data.classification();
        take(data);
    }

    @SuppressWarnings("NullAway.Init")
    protected Pledge() {}

    /** @return what changed */
    Map<String, String> correct(PledgeData data, Function<Object, String> names) {
        var changes = Changes.between(data(), data, names);
        if (!changes.isEmpty()) {
            take(data);
        }
        return changes;
    }

    private void take(PledgeData data) {
        title = data.title();
        promisor = data.promisor();
        if (!data.beneficiaries().equals(beneficiaries)) {
            beneficiaries.clear();
            beneficiaries.addAll(data.beneficiaries());
        }
        deadline = data.deadline();
        followUp = data.followUp();
        classification = data.classification();
        place = data.place();
        agreement = data.agreement();
        clause = data.clause();
    }

    Pledge atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    PledgeData data() {
        return new PledgeData(
                title,
                promisor,
                List.copyOf(beneficiaries),
                deadline,
                followUp,
                classification,
                place,
                agreement,
                clause);
    }

    PledgeRow row(@Nullable CommitmentNumber number) {
        return new PledgeRow(id, version == null ? 0 : version, line, data(), Optional.ofNullable(number));
    }

    CommitmentId id() {
        return id;
    }

    LineId line() {
        return line;
    }

    SessionId session() {
        return session;
    }
}
