package org.rimanakuy.place;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** A place of the territory. Its level never changes, so that a tree of places stays one. */
@Entity
@Table(name = "place")
class Place {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private PlaceId id;

    @Version
    private @Nullable Integer version;

    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private PlaceLevel level;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable PlaceId parent;

    @Enumerated(EnumType.STRING)
    private @Nullable Setting setting;

    private @Nullable BigDecimal latitude;

    private @Nullable BigDecimal longitude;

    private @Nullable String source;

    private boolean example;

    Place(PlaceId id, PlaceData data, boolean example) {
        this.id = id;
        this.level = data.level();
        this.example = example;
        this.code = data.code();
        this.name = data.name();
        take(data);
    }

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    /** @return what changed */
    Map<String, String> correct(PlaceData data, Function<Object, String> names) {
        if (data.level() != level) {
            throw PlaceRefusal.wrongParent(data.name());
        }
        var changes = Changes.between(data(), data, names);
        take(data);
        return changes;
    }

    private void take(PlaceData data) {
        code = data.code();
        name = data.name();
        parent = data.parent();
        setting = data.setting();
        latitude = data.latitude();
        longitude = data.longitude();
        source = data.source();
    }

    Place atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    PlaceData data() {
        return new PlaceData(code, name, level, parent, setting, latitude, longitude, source);
    }

    PlaceId id() {
        return id;
    }
}
