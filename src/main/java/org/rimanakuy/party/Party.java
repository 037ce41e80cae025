package org.rimanakuy.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** An organisation that can promise, receive or guarantee. It stays on record after another has succeeded it. */
@Entity
@Table(name = "party")
class Party {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "party_id"))
    private PartyId id;

    @Version
    private @Nullable Integer version;

    private String code;

    private String name;

    private @Nullable String shortName;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private @Nullable PlaceId place;

    private @Nullable String note;

    private @Nullable String source;

    private boolean example;

    Party(PartyId id, PartyData data, boolean example) {
        this.id = id;
        this.example = example;
        this.code = data.code();
        this.name = data.name();
        this.kind = data.kind();
        take(data);
    }

    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    /** @return what changed */
    Map<String, String> correct(PartyData data, Function<Object, String> names) {
        var changes = Changes.between(data(), data, names);
        take(data);
        return changes;
    }

    private void take(PartyData data) {
        code = data.code();
        name = data.name();
        shortName = data.shortName();
        kind = data.kind();
        place = data.place();
        note = data.note();
        source = data.source();
    }

    Party atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    PartyData data() {
        return new PartyData(code, name, shortName, kind, place, note, source);
    }

    PartyId id() {
        return id;
    }
}
