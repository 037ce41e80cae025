package org.rimanakuy.dialogue;

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
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** A table of dialogue, or a subgroup of one: on what it stands, who sits there, how it decides and in which terms. */
@Entity
@Table(name = "roundtable")
class Roundtable {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "roundtable_id"))
    private RoundtableId id;

    @Version
    private @Nullable Integer version;

    private String code;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreement_id"))
    private @Nullable AgreementId agreement;

    private @Nullable String legalInstrument;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable RoundtableId parent;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private @Nullable PlaceId place;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "installed_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "installed_precision"))
    private @Nullable PartialDate installedOn;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "valid_until"))
    @AttributeOverride(name = "precision", column = @Column(name = "valid_until_precision"))
    private @Nullable PartialDate validUntil;

    private @Nullable LocalDate followedSince;

    @Embedded
    private @Nullable QuorumRule quorum;

    @Embedded
    private Terms terms;

    @ElementCollection
    @CollectionTable(name = "roundtable_language", joinColumns = @JoinColumn(name = "roundtable_id"))
    @OrderColumn(name = "position")
    @Column(name = "language")
    @Enumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private List<Language> languages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "roundtable_delegation", joinColumns = @JoinColumn(name = "roundtable_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Delegation> delegations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "roundtable_seat", joinColumns = @JoinColumn(name = "roundtable_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Seat> seats = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "roundtable_renewal", joinColumns = @JoinColumn(name = "roundtable_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Renewal> renewals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "roundtable_escalation", joinColumns = @JoinColumn(name = "roundtable_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Escalation> escalation = new ArrayList<>();

    private @Nullable String note;

    private @Nullable String source;

    private boolean example;

    Roundtable(RoundtableId id, RoundtableData data, boolean example) {
        this.id = id;
        this.example = example;
        this.code = data.code();
        this.name = data.name();
        this.terms = data.terms();
        take(data);
    }

    @SuppressWarnings("NullAway.Init")
    protected Roundtable() {}

    /** @return what changed; of an address only that it did, because the journal is for everybody */
    Map<String, String> correct(RoundtableData data, Function<Object, String> names) {
        var before = data();
        if (before.equals(data)) {
            return Map.of();
        }
        take(data);
        var changes = Changes.between(before.withoutAddresses(), data.withoutAddresses(), names);
        if (!before.addresses().equals(data.addresses())) {
            changes.put("addresses", "{dialogue.tables.addresses-changed}");
        }
        return changes;
    }

    private void take(RoundtableData data) {
        code = data.code();
        name = data.name();
        agreement = data.agreement();
        legalInstrument = data.legalInstrument();
        parent = data.parent();
        place = data.place();
        installedOn = data.installedOn();
        validUntil = data.validUntil();
        followedSince = data.followedSince();
        quorum = data.quorum();
        terms = data.terms();
        note = data.note();
        source = data.source();
        refill(languages, data.languages());
        refill(delegations, data.delegations());
        refill(seats, data.seats());
        refill(renewals, data.renewals());
        refill(escalation, data.escalation());
    }

    private static <T> void refill(List<T> kept, List<T> now) {
        kept.clear();
        kept.addAll(now);
    }

    Roundtable atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    RoundtableData data() {
        return new RoundtableData(
                code,
                name,
                agreement,
                legalInstrument,
                parent,
                place,
                installedOn,
                validUntil,
                followedSince,
                Objects.requireNonNullElse(quorum, QuorumRule.UNKNOWN),
                terms,
                languages,
                delegations,
                seats,
                renewals,
                escalation,
                note,
                source);
    }

    RoundtableRow row() {
        return new RoundtableRow(id, version == null ? 0 : version, data(), example);
    }
}
