package org.rimanakuy.minutes.ui;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.minutes.SaveLine;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.PartyId;
import org.springframework.stereotype.Component;

/** Writes down who stood where on a line: the delegations that came, and those that took a stand all the same. */
@Component
class LinePositions {

    private final MinutesService minutes;
    private final AttendanceService attendance;
    private final RoundtableService roundtables;
    private final PartyService parties;

    LinePositions(
            MinutesService minutes, AttendanceService attendance, RoundtableService roundtables, PartyService parties) {
        this.minutes = minutes;
        this.attendance = attendance;
        this.roundtables = roundtables;
        this.parties = parties;
    }

    /**
     * @param desk the page it is done on, see {@link org.rimanakuy.minutes.Typist}
     * @param afterwards runs when the form is closed, whether anything was recorded or not
     */
    void open(SessionRow session, LineRow line, UUID desk, Runnable afterwards) {
        var form = new PositionsForm(line, delegations(session, line), parties.names());
        form.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                afterwards.run();
            }
        });
        form.openToRecord(taken -> minutes.stand(
                new SaveLine(session.id(), line.id(), line.version(), taken.said(), null, desk), taken.stances()));
    }

    private Collection<PartyId> delegations(SessionRow session, LineRow line) {
        var came = attendance.delegationsPresent(session.id());
        var all = new LinkedHashSet<PartyId>();
        roundtables
                .find(session.roundtable())
                .ifPresent(table -> table.data().delegations().stream()
                        .map(Delegation::party)
                        .filter(party -> came.isEmpty() || came.contains(party))
                        .forEach(all::add));
        all.addAll(line.stances().keySet());
        return all;
    }
}
