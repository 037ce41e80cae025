package org.rimanakuy.dialogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Text;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agendas of sessions. Reading is for anyone, keeping them for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class AgendaService {

    private final Agenda agenda;
    private final DialogueSessions sessions;
    private final AgendaFlow flow;
    private final SessionNaming naming;
    private final DocumentService documents;
    private final JournalService journal;
    private final Seals seals;

    AgendaService(
            Agenda agenda,
            DialogueSessions sessions,
            AgendaFlow flow,
            SessionNaming naming,
            DocumentService documents,
            JournalService journal,
            Seals seals) {
        this.agenda = agenda;
        this.sessions = sessions;
        this.flow = flow;
        this.naming = naming;
        this.documents = documents;
        this.journal = journal;
        this.seals = seals;
    }

    /** The points of a session in their order, whatever became of them. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<AgendaItemRow> of(SessionId session) {
        return agenda.of(session).stream().map(AgendaItem::row).toList();
    }

    /** How many points would pass to the next session if this one closed now. */
    @Transactional(readOnly = true)
    public int left(SessionId session) {
        return flow.left(session).size();
    }

    /** The points of many sessions, each session's in their order. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<AgendaItemRow> of(Collection<SessionId> several) {
        return agenda.of(several).stream().map(AgendaItem::row).toList();
    }

    /** The topics used so far, in order of the alphabet. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<String> topics() {
        return agenda.topics();
    }

    /**
     * Puts on the agenda of a session to come what is open at its roundtable and not on it yet.
     *
     * @return how many points came
     */
    public int gather(SessionId id) {
        var session = turnOn(id);
        session.mustBe(SessionState.PLANNED);
        return flow.gather(session);
    }

    /** Puts a point at the end of the agenda. */
    public void add(SessionId id, AgendaItemData data) {
        var session = turnOn(id);
        attachNew(List.of(), data);
        var end = agenda.of(id).stream().mapToInt(AgendaItem::position).max().orElse(-1) + 1;
        var item = agenda.save(AgendaItem.typed(id, end, data));
        journal.record(about("agenda-item-added", session, item));
    }

    /** Puts many points where they stood elsewhere, with what became of them there. */
    public void recordAll(Collection<NewAgendaItem> added) {
        journal.takeTurn();
        var acts = new ArrayList<Act>();
        var known = new HashMap<SessionId, DialogueSession>();
        for (var point : added) {
            var session = known.computeIfAbsent(
                    point.session(), id -> sessions.findById(id).orElseThrow(SessionRefusal::unknown));
            seals.refuseSealed(session.id());
            acts.add(about("agenda-item-added", session, agenda.save(AgendaItem.told(point))));
        }
        journal.recordAll(acts);
    }

    public void correct(AgendaItemId id, int seenVersion, AgendaItemData data, String why) {
        var item = seen(id, seenVersion);
        var session = turnOn(item.session());
        attachNew(item.data().handouts(), data);
        var changes = item.correct(data, naming.in(session.data().zone()));
        if (!changes.isEmpty()) {
            journal.record(
                    about("agenda-item-corrected", session, item).because(why).with(changes));
        }
    }

    public void moveUp(AgendaItemId id, int seenVersion) {
        move(id, seenVersion, -1);
    }

    public void moveDown(AgendaItemId id, int seenVersion) {
        move(id, seenVersion, 1);
    }

    /** It was dealt with. */
    public void treat(AgendaItemId id, int seenVersion) {
        var item = seen(id, seenVersion);
        item.treat();
        journal.record(about("agenda-item-treated", turnOn(item.session()), item));
    }

    /** It passes to the next session of the same roundtable. */
    public void postpone(AgendaItemId id, int seenVersion, String reason) {
        var why = Text.required(reason, Text.NOTE);
        var item = seen(id, seenVersion);
        item.postpone(why);
        journal.record(
                about("agenda-item-postponed", turnOn(item.session()), item).because(why));
    }

    public void drop(AgendaItemId id, int seenVersion, String reason) {
        var why = Text.required(reason, Text.NOTE);
        var item = seen(id, seenVersion);
        item.drop(why);
        journal.record(
                about("agenda-item-dropped", turnOn(item.session()), item).because(why));
    }

    /** It is to be dealt with after all, unless another session has it by now. */
    public void takeUp(AgendaItemId id, int seenVersion) {
        var item = seen(id, seenVersion);
        if (agenda.wentOn(id)) {
            throw AgendaRefusal.wentOn(item.title());
        }
        item.takeUp();
        journal.record(about("agenda-item-taken-up", turnOn(item.session()), item));
    }

    private void move(AgendaItemId id, int seenVersion, int by) {
        var item = seen(id, seenVersion);
        var session = turnOn(item.session());
        var order = agenda.of(item.session());
        var place = order.indexOf(item) + by;
        if (place >= 0 && place < order.size()) {
            item.changePlaces(order.get(place));
            journal.record(about("agenda-item-moved", session, item));
        }
    }

    private void attachNew(List<AgendaItemRow.Paper> before, AgendaItemData data) {
        var added = new ArrayList<>(data.handouts().stream()
                .map(AgendaItemRow.Paper::document)
                .filter(Objects::nonNull)
                .toList());
        added.removeAll(before.stream().map(AgendaItemRow.Paper::document).toList());
        documents.attach(added);
    }

    /** Waits for its turn, so that two who write at once see each other's points; nothing changes at a session called off. */
    private DialogueSession turnOn(SessionId id) {
        journal.takeTurn();
        var session = sessions.findById(id).orElseThrow(SessionRefusal::unknown);
        session.refuseCalledOff();
        seals.refuseSealed(id);
        return session;
    }

    private AgendaItem seen(AgendaItemId id, int version) {
        journal.takeTurn();
        var item = agenda.findById(id).orElseThrow(AgendaRefusal::unknown);
        seals.refuseSealed(item.session());
        return item.atVersion(version);
    }

    private static Act about(String what, DialogueSession session, AgendaItem item) {
        return Act.of(what)
                .on(SessionService.KIND, session.id().value(), session.code())
                .with(Map.of("point", item.title()));
    }
}
