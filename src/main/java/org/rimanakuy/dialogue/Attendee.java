package org.rimanakuy.dialogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData.Sex;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** Somebody who came to a session, for a party, and how often they came and went. */
@Entity
@Table(name = "attendee")
class Attendee {

    @Id
    @Column(name = "attendee_id")
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party_id"))
    private PartyId party;

    private String person;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    @ElementCollection
    @CollectionTable(name = "attendee_presence", joinColumns = @JoinColumn(name = "attendee_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Presence> presences = new ArrayList<>();

    Attendee(SessionId session, AttendeeData data) {
        this.id = Identity.next();
        this.session = session;
        this.party = data.party();
        this.person = data.person();
        this.capacity = data.capacity();
        take(data);
    }

    @SuppressWarnings("NullAway.Init")
    protected Attendee() {}

    /** @return what changed, without the sex, which is told to nobody */
    Map<String, String> correct(AttendeeData data, Function<Object, String> names) {
        var changes = Changes.between(data(), data, names);
        if (!changes.isEmpty()) {
            take(data);
        }
        changes.remove("sex");
        return changes;
    }

    private void take(AttendeeData data) {
        party = data.party();
        person = data.person();
        capacity = data.capacity();
        sex = data.sex();
        presences.clear();
        presences.addAll(data.presences());
    }

    void leave(Instant at) {
        if (isAway()) {
            throw AttendanceRefusal.alreadyAway(person);
        }
        presences.set(presences.size() - 1, new Presence(presences.getLast().arrivedAt(), at));
    }

    void comeBack(Instant at) {
        if (!isAway()) {
            throw AttendanceRefusal.alreadyThere(person);
        }
        take(new AttendeeData(party, person, capacity, sex, AttendeeData.followed(presences, at)));
    }

    private boolean isAway() {
        return presences.isEmpty() || presences.getLast().leftAt() != null;
    }

    Attendee atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    AttendeeData data() {
        return new AttendeeData(party, person, capacity, sex, presences);
    }

    /** @param mandated whether the party's mandates name this person on that day */
    AttendeeRow row(boolean mandated) {
        return new AttendeeRow(
                id, version == null ? 0 : version, session, party, person, capacity, mandated, List.copyOf(presences));
    }

    UUID id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    PartyId party() {
        return party;
    }

    /** Whether this is the person a seat or another line names; a name without its accents is the same name. */
    boolean isSame(PartyId other, String name) {
        return party.equals(other) && Mandated.plain(person).equals(Mandated.plain(name));
    }

    String person() {
        return person;
    }

    @Nullable
    Sex sex() {
        return sex;
    }
}
