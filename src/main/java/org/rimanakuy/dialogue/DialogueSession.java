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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** A meeting of a roundtable: called, opened in the room and closed; or called off, with the reason. */
@Entity
@Table(name = "dialogue_session")
class DialogueSession {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId id;

    @Version
    private @Nullable Integer version;

    private String code;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "roundtable_id"))
    private RoundtableId roundtable;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private String title;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "held_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "held_precision"))
    private PartialDate heldOn;

    private @Nullable Instant startsAt;

    private @Nullable Instant endsAt;

    private ZoneId zone;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private @Nullable PlaceId place;

    private @Nullable String venue;

    @ElementCollection
    @CollectionTable(name = "dialogue_session_language", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @Column(name = "language")
    @Enumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private List<Language> languages = new ArrayList<>();

    private @Nullable String interpreter;

    private @Nullable String drafter;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private @Nullable String stateReason;

    private @Nullable Instant openedAt;

    private @Nullable Instant closedAt;

    private int invitationSequence;

    private @Nullable Instant invitedAt;

    private @Nullable String note;

    private @Nullable String source;

    private boolean example;

    /** @param today those that do not say how they stand were held when their day is over */
    DialogueSession(NewSession added, LocalDate today, boolean example) {
        var data = added.data();
        this.id = added.id();
        this.code = added.code();
        var over = added.data().heldOn().lastDay().isBefore(today);
        this.state = Objects.requireNonNullElse(added.state(), over ? SessionState.HELD : SessionState.PLANNED);
        this.stateReason = added.stateReason();
        this.openedAt = added.openedAt();
        this.closedAt = added.closedAt();
        this.example = example;
        this.roundtable = data.roundtable();
        this.kind = data.kind();
        this.title = data.title();
        this.heldOn = data.heldOn();
        this.zone = data.zone();
        take(data);
    }

    @SuppressWarnings("NullAway.Init")
    protected DialogueSession() {}

    /** @return what changed */
    Map<String, String> correct(SessionData data, Function<Object, String> names) {
        if (!data.roundtable().equals(roundtable)) {
            throw SessionRefusal.ofAnotherRoundtable(code);
        }
        var changes = Changes.between(data(), data, names);
        if (!changes.isEmpty()) {
            take(data);
        }
        return changes;
    }

    private void take(SessionData data) {
        kind = data.kind();
        title = data.title();
        heldOn = data.heldOn();
        startsAt = data.startsAt();
        endsAt = data.endsAt();
        zone = data.zone();
        place = data.place();
        venue = data.venue();
        languages.clear();
        languages.addAll(data.languages());
        interpreter = data.interpreter();
        drafter = data.drafter();
        note = data.note();
        source = data.source();
    }

    void open(Instant at) {
        mustBe(SessionState.PLANNED);
        state = SessionState.OPEN;
        openedAt = at;
    }

    void close(Instant at) {
        mustBe(SessionState.OPEN);
        state = SessionState.HELD;
        closedAt = at;
    }

    void callOff(String reason) {
        mustBe(SessionState.PLANNED);
        state = SessionState.CANCELLED;
        stateReason = reason;
    }

    /** @return which letter about this session it is: a calendar takes the higher one for the newer */
    int invite(Instant at) {
        mustBe(SessionState.PLANNED);
        invitedAt = at;
        return ++invitationSequence;
    }

    /** Whoever notes who came, or changes the agenda, does so for a meeting that takes or took place. */
    void refuseCalledOff() {
        if (state == SessionState.CANCELLED) {
            throw SessionRefusal.calledOff(code);
        }
    }

    boolean isToCome() {
        return state == SessionState.PLANNED;
    }

    void mustBe(SessionState needed) {
        if (state != needed) {
            throw SessionRefusal.not(needed, code);
        }
    }

    DialogueSession atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    SessionData data() {
        return new SessionData(
                roundtable,
                kind,
                title,
                heldOn,
                startsAt,
                endsAt,
                zone,
                place,
                venue,
                languages,
                interpreter,
                drafter,
                note,
                source);
    }

    SessionRow row() {
        return new SessionRow(
                id,
                version == null ? 0 : version,
                code,
                data(),
                state,
                stateReason,
                openedAt,
                closedAt,
                invitationSequence,
                invitedAt,
                example);
    }

    SessionId id() {
        return id;
    }

    String code() {
        return code;
    }

    RoundtableId roundtable() {
        return roundtable;
    }
}
