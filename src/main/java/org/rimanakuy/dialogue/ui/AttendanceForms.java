package org.rimanakuy.dialogue.ui;

import java.time.Clock;
import java.util.List;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.AttendeeData;
import org.rimanakuy.dialogue.AttendeeRow;
import org.rimanakuy.dialogue.Presence;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Seen;
import org.springframework.stereotype.Component;

/** Opens the secretariat's forms about who came and brings what they say to the record. */
@Component
class AttendanceForms {

    private final AttendanceService attendance;
    private final PartyService parties;
    private final Clock clock;

    AttendanceForms(AttendanceService attendance, PartyService parties, Clock clock) {
        this.attendance = attendance;
        this.parties = parties;
        this.clock = clock;
    }

    RoomClock clock(SessionRow session) {
        return new RoomClock(session.data(), clock);
    }

    void newcomer(SessionRow session, RoomClock hour, Runnable afterwards) {
        Attempt.at(
                () -> {
                    var form = new AttendeeForm(parties.all(), hour);
                    form.presences.show(List.of(new Presence(hour.moment(), null)));
                    form.openToRecord(data -> {
                        attendance.arrive(session.id(), data);
                        Notices.done("dialogue.attendance.arrived", data.person());
                        afterwards.run();
                    });
                },
                () -> {});
    }

    void correct(SessionRow session, AttendeeRow attendee, Runnable afterwards) {
        new AttendeeForm(parties.all(), clock(session))
                .openToCorrect(() -> seen(attendee), (version, data, why) -> {
                    attendance.correct(attendee.id(), version, data, why);
                    Notices.done("dialogue.attendance.corrected", data.person());
                    afterwards.run();
                });
    }

    void strike(AttendeeRow attendee, Runnable afterwards) {
        new ReasonForm("dialogue.strike-form", attendee.person()).ask(why -> {
            attendance.strike(attendee.id(), attendee.version(), why);
            afterwards.run();
        });
    }

    private Seen<AttendeeData> seen(AttendeeRow attendee) {
        var now = attendance.of(attendee.session()).stream()
                .filter(row -> row.id().equals(attendee.id()))
                .findFirst()
                .orElse(attendee);
        return new Seen<>(now.version(), attendance.data(attendee.id()));
    }
}
