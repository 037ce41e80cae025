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
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.StaleVersionRefusal;

/**
 * One line of the minutes. While it is typed it belongs to whoever types it, for as long as they go on. Its version
 * counts what it says and who stood where; moved or dropped, it still says the same.
 */
@Entity
@Table(name = "minutes_line")
class Line {

    /** What is seen of a line that is not there yet. */
    static final int NEW = -1;

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
    @OptimisticLock(excluded = true)
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

    @OptimisticLock(excluded = true)
    private boolean dropped;

    @OptimisticLock(excluded = true)
    private long changeNumber;

    @OptimisticLock(excluded = true)
    private @Nullable UUID typedBy;

    @OptimisticLock(excluded = true)
    private @Nullable String typedByName;

    @OptimisticLock(excluded = true)
    private @Nullable UUID typedAt;

    /** The version that whoever typed last began from; all of what came after is theirs. */
    @OptimisticLock(excluded = true)
    private int typedFrom = NEW;

    @OptimisticLock(excluded = true)
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

    /** @throws DraftRefusal when it belongs to the minutes of another session */
    Line in(SessionId wanted) {
        if (!session.equals(wanted)) {
            throw DraftRefusal.unknown(id);
        }
        return this;
    }

    /**
     * Takes what somebody typed. Sent again, because the answer was lost on the way, it changes nothing; who typed last
     * needs not have seen its own words come back.
     *
     * @throws StaleVersionRefusal when somebody else changed it since
     */
    void say(LineData said, int seen, Typist by, Instant now, long change) {
        var words = said.firstSaidAt(data.saidAt());
        refuseWhileTyped(by, now);
        if (words.equals(data) && !dropped) {
            return;
        }
        refuseUnseen(seen, by);
        data = words;
        dropped = false;
        changeNumber = change;
        hold(by, now);
    }

    /** Says something else because a delegation asked for it and the secretariat agreed; it still belongs to nobody. */
    void correct(String text, long change) {
        data = data.saying(text);
        typedUntil = null;
        changeNumber = change;
    }

    void stand(Map<PartyId, Stance> taken, int seen, Typist by, long change) {
        var wanted = new HashMap<UUID, Stance>();
        taken.forEach((party, stance) -> wanted.put(party.value(), stance));
        if (!wanted.equals(stances)) {
            refuseUnseen(seen, by);
            stances.clear();
            stances.putAll(wanted);
            changeNumber = change;
        }
    }

    /** Says what sources tell, or an acta of another register. */
    void tell(ToldLine told) {
        place = told.place();
        data = told.said();
        stances.clear();
        told.stances().forEach((party, stance) -> stances.put(party.value(), stance));
    }

    void move(long to, Typist by, Instant now, long change) {
        refuseWhileTyped(by, now);
        place = to;
        changeNumber = change;
    }

    void drop(int seen, Typist by, Instant now, long change) {
        refuseWhileTyped(by, now);
        refuseUnseen(seen, by);
        dropped = true;
        typedUntil = null;
        changeNumber = change;
    }

    /** Something kept beside it changed. */
    void touch(long change) {
        changeNumber = change;
    }

    void restore(long change) {
        dropped = false;
        changeNumber = change;
    }

    private void refuseWhileTyped(Typist by, Instant now) {
        typist(now).filter(other -> !other.desk().equals(by.desk())).ifPresent(other -> {
            throw new HeldLineRefusal(other);
        });
    }

    private void refuseUnseen(int seen, Typist by) {
        var onlyTheirs = by.desk().equals(typedAt) && seen >= typedFrom;
        if (!onlyTheirs) {
            StaleVersionRefusal.unlessSame(version, seen);
        }
    }

    /** Holds it for whoever types, so that nobody else writes over them. */
    void hold(Typist by, Instant now) {
        if (!by.desk().equals(typedAt)) {
            typedFrom = version == null ? NEW : version;
        }
        typedBy = by.account();
        typedByName = by.name();
        typedAt = by.desk();
        typedUntil = now.plus(Typist.HOLD);
    }

    /** Who is typing in it now. */
    Optional<Typist> typist(Instant now) {
        return typedBy == null
                        || typedByName == null
                        || typedAt == null
                        || typedUntil == null
                        || typedUntil.isBefore(now)
                ? Optional.empty()
                : Optional.of(new Typist(typedBy, typedByName, typedAt));
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

    LineData data() {
        return data;
    }

    boolean isDropped() {
        return dropped;
    }
}
