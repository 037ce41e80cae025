package org.rimanakuy.place;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** The population of a place in one year. */
@Entity
@Table(name = "place_population")
class PlacePopulation {

    @Id
    @Column(name = "population_id")
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private PlaceId place;

    private int year;

    private int inhabitants;

    private String source;

    PlacePopulation(NewPopulation told) {
        this.id = Identity.next();
        this.place = told.place();
        this.year = told.data().year();
        this.inhabitants = told.data().inhabitants();
        this.source = told.data().source();
    }

    @SuppressWarnings("NullAway.Init")
    protected PlacePopulation() {}

    /** @return what changed */
    Map<String, String> correct(Population data) {
        var changes = Changes.between(row().data(), data);
        year = data.year();
        inhabitants = data.inhabitants();
        source = data.source();
        return changes;
    }

    PlacePopulation atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    PopulationRow row() {
        return new PopulationRow(id, version == null ? 0 : version, place, new Population(year, inhabitants, source));
    }
}
