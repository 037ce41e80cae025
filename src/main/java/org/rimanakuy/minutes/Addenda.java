package org.rimanakuy.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.springframework.stereotype.Component;

/** How an acta is changed after all: a line of a later session says so, and names the acta or the line that it changes. */
@Component
class Addenda {

    private final Lines lines;
    private final MinutesOfSessions minutes;
    private final SessionService sessions;

    Addenda(Lines lines, MinutesOfSessions minutes, SessionService sessions) {
        this.lines = lines;
        this.minutes = minutes;
        this.sessions = sessions;
    }

    /** @throws ActaRefusal when a line names what is no acta of the same roundtable, nor a line of one */
    void refuseUnknown(Proceedings told) {
        var named = told.lines().stream()
                .map(line -> line.data().addendumTo())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        if (named.isEmpty()) {
            return;
        }
        var ofTable = sessions.of(told.roundtable().id()).stream()
                .map(SessionRow::id)
                .filter(session -> !session.equals(told.session().id()))
                .toList();
        var closed = minutes.closedOf(ofTable);
        var known = new HashSet<String>();
        closed.forEach(acta -> known.add(Objects.requireNonNull(acta.row().number())));
        var closedSessions = closed.stream().map(Minutes::session).collect(Collectors.toSet());
        lines.findByCodeIn(named).stream()
                .filter(line -> closedSessions.contains(line.session()))
                .forEach(line -> known.add(line.code()));
        named.removeAll(known);
        if (!named.isEmpty()) {
            throw ActaRefusal.addendumToUnknown(named.first());
        }
    }

    /** The lines of later actas that change this one, the earliest first. */
    List<AddendumRow> to(String number) {
        return lines.addendaTo(number);
    }
}
