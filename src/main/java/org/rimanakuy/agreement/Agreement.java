package org.rimanakuy.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** A signed instrument: who stands in it in which role, who signed and who refused, and what it obliges to pay. */
@Entity
@Table(name = "agreement")
class Agreement {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "agreement_id"))
    private AgreementId id;

    @Version
    private @Nullable Integer version;

    private String code;

    private String title;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "signed_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "signed_precision"))
    private @Nullable PartialDate signedOn;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "effective_from"))
    @AttributeOverride(name = "precision", column = @Column(name = "effective_from_precision"))
    private @Nullable PartialDate effectiveFrom;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "effective_to"))
    @AttributeOverride(name = "precision", column = @Column(name = "effective_to_precision"))
    private @Nullable PartialDate effectiveTo;

    private @Nullable LocalDate followedSince;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private @Nullable PlaceId place;

    private @Nullable String note;

    private @Nullable String source;

    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<AgreementParty> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contribution_rule", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<ContributionRule> rules = new ArrayList<>();

    private boolean example;

    Agreement(AgreementId id, AgreementData data, boolean example) {
        this.id = id;
        this.example = example;
        this.code = data.code();
        this.title = data.title();
        this.instrument = data.instrument();
        take(data);
    }

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    /** @return what changed */
    Map<String, String> correct(AgreementData data, Function<Object, String> names) {
        var changes = Changes.between(data(), data, names);
        if (!changes.isEmpty()) {
            take(data);
        }
        return changes;
    }

    private void take(AgreementData data) {
        code = data.code();
        title = data.title();
        instrument = data.instrument();
        signedOn = data.signedOn();
        effectiveFrom = data.effectiveFrom();
        effectiveTo = data.effectiveTo();
        followedSince = data.followedSince();
        place = data.place();
        note = data.note();
        source = data.source();
        parties.clear();
        parties.addAll(data.parties());
        rules.clear();
        rules.addAll(data.rules());
    }

    Agreement atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    AgreementData data() {
        return new AgreementData(
                code,
                title,
                instrument,
                signedOn,
                effectiveFrom,
                effectiveTo,
                followedSince,
                place,
                note,
                source,
                parties,
                rules);
    }

    AgreementRow row() {
        return new AgreementRow(
                id,
                version == null ? 0 : version,
                code,
                title,
                instrument,
                signedOn,
                effectiveFrom,
                effectiveTo,
                followedSince,
                place,
                note,
                source,
                List.copyOf(parties),
                List.copyOf(rules),
                example);
    }

    AgreementId id() {
        return id;
    }
}
