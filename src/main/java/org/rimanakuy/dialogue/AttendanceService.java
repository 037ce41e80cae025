package org.rimanakuy.dialogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is or was at a session. Reading is for anyone, noting it for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class AttendanceService {

    private final Attendance attendance;
    private final DialogueSessions sessions;
    private final MandateService mandates;

    AttendanceService(Attendance attendance, DialogueSessions sessions, MandateService mandates) {
        this.attendance = attendance;
        this.sessions = sessions;
        this.mandates = mandates;
    }

    /** Everybody who came, those of one delegation together. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<AttendeeRow> of(SessionId session) {
        var heldOn = sessions.findById(session)
                .orElseThrow(SessionRefusal::unknown)
                .data()
                .heldOn();
        var mandated = new Mandated(mandates.all(), heldOn);
        return attendance.of(session).stream()
                .map(one -> one.row(mandated.names(one.party(), one.person())))
                .toList();
    }

    /** The parties of which anybody came at any time, in whatever capacity. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Set<PartyId> delegationsPresent(SessionId session) {
        return attendance.of(session).stream().map(Attendee::party).collect(Collectors.toSet());
    }

    /** The parties of which somebody came at any time who may decide for them. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Set<PartyId> delegationsAbleToDecide(SessionId session) {
        return of(session).stream()
                .filter(AttendeeRow::mayDecide)
                .map(AttendeeRow::party)
                .collect(Collectors.toSet());
    }
}
