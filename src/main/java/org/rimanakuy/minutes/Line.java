package org.rimanakuy.minutes;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** One line of the minutes. While it is typed it belongs to whoever types it, for as long as they go on. */
@Entity
@Table(name = "minutes_line")
class Line {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "line_id"))
    private LineId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    private String code;

    /** Where it stands among the others; there is room between two for many. */
    private long place;

    @Embedded
    private LineData data;

    @ElementCollection
    @CollectionTable(name = "line_stance", joinColumns = @JoinColumn(name = "line_id"))
    @MapKeyColumn(name = "party_id")
    @Column(name = "stance")
    @Enumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private Map<UUID, Stance> stances = new HashMap<>();

    private boolean dropped;

    private long changeNumber;

    private @Nullable UUID typedBy;

    private @Nullable String typedByName;

    private @Nullable Instant typedUntil;

    Line(LineId id, SessionId session, String code, long place, LineData data, long changeNumber) {
        this.id = id;
        this.session = session;
        this.code = code;
        this.place = place;
        this.data = data;
        this.changeNumber = changeNumber;
    }

    @SuppressWarnings("NullAway.Init")
    protected Line() {}

    Line atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    void say(LineData said, long change) {
        data = said;
        changeNumber = change;
    }

    void move(long to, long change) {
        place = to;
        changeNumber = change;
    }

    void drop(boolean away, long change) {
        dropped = away;
        changeNumber = change;
    }

    void stand(Map<PartyId, Stance> taken, long change) {
        stances.clear();
        taken.forEach((party, stance) -> stances.put(party.value(), stance));
        changeNumber = change;
    }

    /** Holds it for whoever types, so that nobody else writes over them. */
    void hold(Typist by, Instant until, long change) {
        typedBy = by.account();
        typedByName = by.name();
        typedUntil = until;
        changeNumber = change;
    }

    /** Who is typing in it now. */
    Optional<Typist> typist(Instant now) {
        return typedBy == null || typedByName == null || typedUntil == null || typedUntil.isBefore(now)
                ? Optional.empty()
                : Optional.of(new Typist(typedBy, typedByName));
    }

    LineRow row(Instant now) {
        return new LineRow(
                id,
                version == null ? 0 : version,
                session,
                code,
                place,
                data,
                stances.entrySet().stream()
                        .collect(Collectors.toMap(one -> new PartyId(one.getKey()), Map.Entry::getValue)),
                dropped,
                changeNumber,
                typist(now));
    }

    LineId id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    String code() {
        return code;
    }

    long place() {
        return place;
    }

    LineData data() {
        return data;
    }

    boolean isDropped() {
        return dropped;
    }
}
