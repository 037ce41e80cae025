package org.rimanakuy.concern;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** Something that happened around the mine, with what each side says of it. */
@Entity
@Table(name = "incident")
class Incident {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId id;

    @Version
    private @Nullable Integer version;

    private String number;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "occurred_from"))
    @AttributeOverride(name = "precision", column = @Column(name = "from_precision"))
    private PartialDate occurredFrom;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "occurred_to"))
    @AttributeOverride(name = "precision", column = @Column(name = "to_precision"))
    private @Nullable PartialDate occurredTo;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private PlaceId place;

    @Enumerated(EnumType.STRING)
    private IncidentKind kind;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column(name = "words")
    private String text;

    @ElementCollection
    @CollectionTable(name = "incident_account", joinColumns = @JoinColumn(name = "incident_id"))
    @OrderColumn(name = "position")
    private List<Account> accounts = new ArrayList<>();

    private String source;

    private boolean example;

    @SuppressWarnings("NullAway.Init") // what take() sets
    Incident(NewIncident recorded, boolean example) {
        this.id = recorded.id();
        this.number = recorded.number().toString();
        this.example = example;
        take(recorded.data());
    }

    @SuppressWarnings("NullAway.Init")
    protected Incident() {}

    /**
     * @param practice whether its place is one of practice
     * @return what changed
     */
    Map<String, String> correct(IncidentData data, Function<Object, String> names, boolean practice) {
        var changes = Changes.between(data(), data, names);
        if (!changes.isEmpty()) {
            example = place.equals(data.place()) ? example : practice;
            take(data);
        }
        return changes;
    }

    private void take(IncidentData data) {
        occurredFrom = data.from();
        occurredTo = data.to();
        place = data.place();
        kind = data.kind();
        severity = data.severity();
        text = data.text();
        source = data.source();
        if (!accounts.equals(data.accounts())) {
            accounts.clear();
            accounts.addAll(data.accounts());
        }
    }

    Incident atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    private IncidentData data() {
        return new IncidentData(occurredFrom, occurredTo, place, kind, severity, text, accounts, source);
    }

    IncidentRow row() {
        return new IncidentRow(id, version == null ? 0 : version, IncidentNumber.parse(number), data(), example);
    }
}
