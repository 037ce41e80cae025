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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.StaleVersionRefusal;

/** A point of an agenda. It never disappears: it is dealt with, passes to another session, or is dropped with a reason. */
@Entity
@Table(name = "agenda_item")
class AgendaItem {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "item_id"))
    private AgendaItemId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    private int position;

    private String title;

    private @Nullable String topic;

    private @Nullable Integer minutesPlanned;

    private @Nullable String presenter;

    @Enumerated(EnumType.STRING)
    private ItemOrigin origin;

    private @Nullable String about;

    private @Nullable String lacks;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "carried_from"))
    private @Nullable AgendaItemId carriedFrom;

    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.PLANNED;

    private @Nullable String stateReason;

    @ElementCollection
    @CollectionTable(name = "agenda_paper", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Paper> papers = new ArrayList<>();

    private AgendaItem(SessionId session, int position, String title, ItemOrigin origin) {
        this(AgendaItemId.next(), session, position, title, origin);
    }

    private AgendaItem(AgendaItemId id, SessionId session, int position, String title, ItemOrigin origin) {
        this.id = id;
        this.session = session;
        this.position = position;
        this.title = title;
        this.origin = origin;
    }

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    static AgendaItem typed(SessionId session, int position, AgendaItemData data) {
        var item = new AgendaItem(session, position, data.title(), ItemOrigin.TYPED);
        item.take(data);
        return item;
    }

    /** As another register, or a source, has it. */
    static AgendaItem told(NewAgendaItem added) {
        var item = new AgendaItem(
                added.id(), added.session(), added.position() - 1, added.data().title(), ItemOrigin.TYPED);
        item.take(added.data());
        item.state = added.state();
        item.stateReason = added.stateReason();
        return item;
    }

    /** A point that put itself there. */
    static AgendaItem proposed(SessionId session, int position, ProposedPoint point) {
        var item = new AgendaItem(session, position, point.shortTitle(), point.origin());
        item.about = point.about();
        item.lacks = point.lacks().isBlank() ? null : point.lacks();
        return item;
    }

    /** The same point again, at a later session. */
    AgendaItem carriedTo(SessionId later, int positionThere) {
        var again = origin == ItemOrigin.TYPED ? ItemOrigin.PENDING : origin;
        var item = new AgendaItem(later, positionThere, title, again);
        item.take(data());
        item.about = about;
        item.lacks = lacks;
        item.carriedFrom = id;
        return item;
    }

    /** @return what changed */
    Map<String, String> correct(AgendaItemData data, Function<Object, String> names) {
        var changes = Changes.between(data(), data, names);
        if (!changes.isEmpty()) {
            take(data);
        }
        return changes;
    }

    private void take(AgendaItemData data) {
        title = data.title();
        topic = data.topic();
        minutesPlanned = data.minutesPlanned();
        presenter = data.presenter();
        papers.clear();
        data.handouts().forEach(paper -> papers.add(new Paper(paper)));
    }

    void changePlaces(AgendaItem other) {
        var mine = position;
        position = other.position;
        other.position = mine;
    }

    void treat() {
        become(ItemState.TREATED, null);
    }

    /** @param reason empty where the session closed before it was reached */
    void postpone(@Nullable String reason) {
        become(ItemState.POSTPONED, reason);
    }

    void drop(String reason) {
        become(ItemState.DROPPED, reason);
    }

    /** It is to be dealt with after all. */
    void takeUp() {
        state = ItemState.PLANNED;
        stateReason = null;
    }

    private void become(ItemState next, @Nullable String reason) {
        if (state != ItemState.PLANNED) {
            throw AgendaRefusal.settled(title);
        }
        state = next;
        stateReason = reason;
    }

    AgendaItem atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    AgendaItemData data() {
        return new AgendaItemData(
                title,
                topic,
                minutesPlanned,
                presenter,
                papers.stream().map(Paper::row).toList());
    }

    AgendaItemRow row() {
        return new AgendaItemRow(
                id,
                version == null ? 0 : version,
                session,
                position,
                title,
                topic,
                minutesPlanned,
                presenter,
                origin,
                about,
                lacks,
                state,
                stateReason,
                data().handouts());
    }

    AgendaItemId id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    String title() {
        return title;
    }

    int position() {
        return position;
    }

    ItemState state() {
        return state;
    }

    @Nullable
    String about() {
        return about;
    }
}
