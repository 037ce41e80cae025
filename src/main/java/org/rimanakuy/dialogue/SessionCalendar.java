package org.rimanakuy.dialogue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.rimanakuy.notice.Attachment;
import org.rimanakuy.notice.Recipient;
import org.rimanakuy.notice.Sender;
import org.rimanakuy.notice.Site;
import org.rimanakuy.shared.Precision;
import org.springframework.stereotype.Component;

/**
 * Sessions as iCalendar (RFC 5545 and 5546). A session keeps its identity and counts its changes, so that a calendar
 * updates the entry it has instead of adding another. Instants are in UTC: no calendar needs our rules of time zones.
 */
@Component
public class SessionCalendar {

    private static final String PRODUCT = "-//Rimanakuy//Sessions//ES";
    private static final String FILE = "sesion.ics";

    private final Site site;
    private final Sender sender;
    private final Clock clock;

    SessionCalendar(Site site, Sender sender, Clock clock) {
        this.site = site;
        this.sender = sender;
        this.clock = clock;
    }

    /** What asks one person into a session, or out of one that was called off. Names nobody else who was asked. */
    Attachment invitation(CalendarEntry entry, Recipient to) {
        var method = entry.isCalledOff() ? Method.cancel() : Method.request();
        var event = event(entry);
        event.setOrganizer(new Organizer(entry.session().data().title(), sender.address(site)));
        var guest = new Attendee(to.name(), to.address());
        guest.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        guest.setRsvp(false);
        event.addAttendee(guest);
        var calendar = calendar(method);
        calendar.addEvent(event);
        return new Attachment(
                FILE,
                "text/calendar; method=" + method.getValue() + "; charset=UTF-8",
                Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A calendar to subscribe to; its sessions tell their day only where nobody knows the hour.
     *
     * @param name shown by calendar programs
     */
    public String publish(String name, List<CalendarEntry> entries) {
        var calendar = calendar(Method.publish());
        calendar.setName(name);
        entries.stream()
                .filter(entry -> entry.session().data().heldOn().precision() == Precision.DAY)
                .map(this::event)
                .forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private static ICalendar calendar(Method method) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        return calendar;
    }

    private VEvent event(CalendarEntry entry) {
        var session = entry.session();
        var data = session.data();
        var event = new VEvent();
        event.setUid(session.id() + "@" + site.host());
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(data.title());
        event.setDescription(entry.words());
        event.setUrl(entry.link());
        event.setStatus(entry.isCalledOff() ? Status.cancelled() : Status.confirmed());
        if (entry.venue() != null) {
            event.setLocation(entry.venue());
        }
        if (data.startsAt() == null) {
            event.setDateStart(wholeDay(data.heldOn().firstDay()));
        } else {
            event.setDateStart(Date.from(data.startsAt()));
        }
        if (data.endsAt() != null) {
            event.setDateEnd(Date.from(data.endsAt()));
        }
        return event;
    }

    private static DateStart wholeDay(LocalDate day) {
        return new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false));
    }
}
