package org.rimanakuy.minutes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.minutes.AsThen.PartyThen;
import org.rimanakuy.shared.PartyId;

/** What a closed acta took from outside its session, as it was when it was closed. */
@Entity
@Immutable
@Table(name = "acta_then")
class ActaThen {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    private String tableCode;

    private String tableName;

    private @Nullable String place;

    private @Nullable Integer quorum;

    @Column(name = "days_papers")
    private int papers;

    @ElementCollection
    @CollectionTable(name = "acta_party", joinColumns = @JoinColumn(name = "session_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Named> parties = new ArrayList<>();

    ActaThen(SessionId session, AsThen then) {
        this.session = session;
        this.tableCode = then.tableCode();
        this.tableName = then.tableName();
        this.place = then.place();
        this.quorum = then.quorum();
        this.papers = then.papers();
        then.parties().forEach(one -> parties.add(new Named(one.party(), one.name(), one.member(), one.required())));
    }

    @SuppressWarnings("NullAway.Init")
    protected ActaThen() {}

    AsThen told() {
        return new AsThen(
                tableCode,
                tableName,
                place,
                quorum,
                papers,
                parties.stream()
                        .map(one -> new PartyThen(one.party(), one.name(), one.member(), one.required()))
                        .toList());
    }

    /** A row of it. */
    @Embeddable
    record Named(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "party_id"))
            PartyId party,

            String name,
            boolean member,
            boolean required) {}
}
