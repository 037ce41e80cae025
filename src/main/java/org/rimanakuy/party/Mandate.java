package org.rimanakuy.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** A person's standing for a party, in a capacity, for a time. */
@Entity
@Table(name = "mandate")
class Mandate {

    @Id
    @Column(name = "mandate_id")
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party_id"))
    private PartyId party;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private @Nullable String office;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "from_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "from_precision"))
    private @Nullable PartialDate from;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "until_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "until_precision"))
    private @Nullable PartialDate until;

    private @Nullable String source;

    /** Its last day, while nobody has been told that it is over. */
    private @Nullable LocalDate endPending;

    Mandate(Person person, MandateData data) {
        this.id = Identity.next();
        this.party = data.party();
        this.personId = person.id();
        this.capacity = data.capacity();
        take(data);
    }

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    /** @return what changed */
    Map<String, String> correct(Person person, MandateData data) {
        var changes = Changes.between(data(person), data);
        person.correct(data);
        take(data);
        return changes;
    }

    /** Until its end has come, and from then on no more. */
    void awaitEnd(LocalDate today) {
        var last = until == null ? null : until.lastDay();
        endPending = last == null || last.isBefore(today) ? null : last;
    }

    /** Whether it has no end, or one that was to come when it was last looked at. */
    boolean goesOn() {
        return until == null || endPending != null;
    }

    private void take(MandateData data) {
        capacity = data.capacity();
        office = data.office();
        from = data.from();
        until = data.until();
        source = data.source();
    }

    Mandate atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    MandateData data(Person person) {
        return new MandateData(
                party, person.name(), person.sex(), person.ageBand(), capacity, office, from, until, source);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }
}
