package org.rimanakuy.dialogue;

import java.util.Collection;
import java.util.Map;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over who came to a session from another register: all of it at once, or, where anybody is noted here, nothing. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class AttendanceTakeOver {

    private final Attendance attendance;
    private final DialogueSessions sessions;
    private final JournalService journal;
    private final Seals seals;

    AttendanceTakeOver(Attendance attendance, DialogueSessions sessions, JournalService journal, Seals seals) {
        this.attendance = attendance;
        this.sessions = sessions;
        this.journal = journal;
        this.seals = seals;
    }

    /** Whether it is noted here who came. */
    @Transactional(readOnly = true)
    public boolean isNoted(SessionId session) {
        return !attendance.of(session).isEmpty();
    }

    /** @throws AttendanceRefusal when somebody is noted already */
    public void recordAll(SessionId id, Collection<AttendeeData> came) {
        journal.takeTurn();
        var session = sessions.findById(id).orElseThrow(SessionRefusal::unknown);
        session.refuseCalledOff();
        seals.refuseSealed(id);
        attendance.of(id).stream().findFirst().ifPresent(one -> {
            throw AttendanceRefusal.alreadyListed(one.person());
        });
        came.forEach(one -> attendance.save(new Attendee(id, one)));
        journal.record(Act.of("attendance-recorded")
                .on(SessionService.KIND, id.value(), session.code())
                .with(Map.of("people", Integer.toString(came.size()))));
    }
}
