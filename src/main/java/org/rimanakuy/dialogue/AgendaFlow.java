package org.rimanakuy.dialogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How points come onto an agenda by themselves, and from one session to the next: nothing that is open is forgotten. */
@Component
class AgendaFlow {

    private final Agenda agenda;
    private final RoundtableService roundtables;
    private final ObjectProvider<AgendaSource> sources;
    private final ObjectProvider<SpokenPoints> spoken;
    private final JournalService journal;

    AgendaFlow(
            Agenda agenda,
            RoundtableService roundtables,
            ObjectProvider<AgendaSource> sources,
            ObjectProvider<SpokenPoints> spoken,
            JournalService journal) {
        this.agenda = agenda;
        this.roundtables = roundtables;
        this.sources = sources;
        this.spoken = spoken;
        this.journal = journal;
    }

    /**
     * Puts on the agenda what earlier sessions put off and what is open now; whatever became of a point in this session,
     * it does not come twice.
     *
     * @return how many points came
     */
    int gather(DialogueSession session) {
        var there = agenda.of(session.id());
        var known = new HashSet<>(
                there.stream().map(AgendaItem::about).filter(Objects::nonNull).toList());
        var position = there.stream().mapToInt(AgendaItem::position).max().orElse(-1) + 1;
        var came = new ArrayList<AgendaItem>();
        for (var waiting : agenda.waitingAt(session.roundtable(), session.id())) {
            var about = waiting.about();
            if (about == null || known.add(about)) {
                came.add(waiting.carriedTo(session.id(), position + came.size()));
            }
        }
        for (var point : openAt(session.roundtable())) {
            if (known.add(point.about())) {
                came.add(AgendaItem.proposed(session.id(), position + came.size(), point));
            }
        }
        came.forEach(agenda::save);
        record("agenda-gathered", session, came, null);
        return came.size();
    }

    /**
     * What was not dealt with passes to the next session.
     *
     * @param reason empty where the session closed before the point was reached
     */
    void passOn(DialogueSession session, @Nullable String reason) {
        var left = left(session.id());
        left.forEach(item -> item.postpone(reason));
        record("agenda-passed-on", session, left, reason);
    }

    /** Marks as dealt with what was spoken of, so that only what was not passes on. */
    void treatSpoken(DialogueSession session) {
        var dealt = planned(session.id());
        dealt.removeAll(left(session.id()));
        dealt.forEach(AgendaItem::treat);
        record("agenda-treated", session, dealt, null);
    }

    /** The points that were neither settled by anybody nor spoken of. */
    List<AgendaItem> left(SessionId session) {
        var spokenOf =
                spoken.stream().flatMap(kept -> kept.in(session).stream()).collect(Collectors.toSet());
        var left = planned(session);
        left.removeIf(item -> spokenOf.contains(item.id()));
        return left;
    }

    private List<AgendaItem> planned(SessionId session) {
        return agenda.of(session).stream()
                .filter(item -> item.state() == ItemState.PLANNED)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<ProposedPoint> openAt(RoundtableId id) {
        var roundtable = roundtables.find(id).orElseThrow(() -> RoundtableRefusal.unknown(id));
        return sources.orderedStream()
                .flatMap(source -> source.openAt(roundtable).stream())
                .toList();
    }

    private void record(String what, DialogueSession session, List<AgendaItem> items, @Nullable String reason) {
        if (items.isEmpty()) {
            return;
        }
        var titles = String.join("; ", items.stream().map(AgendaItem::title).toList());
        var act = Act.of(what)
                .on(SessionService.KIND, session.id().value(), session.code())
                .with(Map.of("points", titles));
        journal.record(reason == null ? act : act.because(reason));
    }
}
