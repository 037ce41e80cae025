package org.rimanakuy.minutes;

import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Speaker;
import org.rimanakuy.shared.PartyId;
import org.springframework.stereotype.Component;

/** Who may read minutes before they are closed: those who keep them, those who guarantee, and those who sit or were there. */
@Component
class DraftReaders {

    private final CurrentUser currentUser;
    private final SessionService sessions;
    private final RoundtableService roundtables;
    private final AttendanceService attendance;

    DraftReaders(
            CurrentUser currentUser,
            SessionService sessions,
            RoundtableService roundtables,
            AttendanceService attendance) {
        this.currentUser = currentUser;
        this.sessions = sessions;
        this.roundtables = roundtables;
        this.attendance = attendance;
    }

    boolean mayRead(SessionId session) {
        return currentUser
                .speaker()
                .filter(speaker -> speaker.is(Role.SECRETARIAT)
                        || speaker.is(Role.GUARANTOR)
                        || sits(speaker, session)
                        || came(speaker, session))
                .isPresent();
    }

    private boolean sits(Speaker speaker, SessionId session) {
        return speaker.is(Role.DELEGATE)
                && speaker.party()
                        .filter(party -> sessions.find(session)
                                .map(SessionRow::roundtable)
                                .flatMap(roundtables::find)
                                .filter(roundtable -> hasPlace(party, roundtable))
                                .isPresent())
                        .isPresent();
    }

    private boolean came(Speaker speaker, SessionId session) {
        return speaker.is(Role.DELEGATE)
                && speaker.party()
                        .filter(attendance.delegationsPresent(session)::contains)
                        .isPresent();
    }

    private static boolean hasPlace(PartyId party, RoundtableRow roundtable) {
        return roundtable.data().delegations().stream()
                .anyMatch(delegation -> delegation.party().equals(party));
    }
}
