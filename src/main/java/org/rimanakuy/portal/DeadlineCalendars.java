package org.rimanakuy.portal;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rimanakuy.commitment.DueDate;
import org.rimanakuy.commitment.DueDateService;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.notice.Site;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.PartyId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Deadlines and terms to answer for calendars: of what a community is owed, a party answers for, or a roundtable agreed. */
@Component
class DeadlineCalendars {

    private final DueDateService dates;
    private final PartyService parties;
    private final SuccessionService successions;
    private final PlaceService places;
    private final RoundtableService roundtables;
    private final MessageSource messages;
    private final Site site;
    private final Clock clock;

    DeadlineCalendars(
            DueDateService dates,
            PartyService parties,
            SuccessionService successions,
            PlaceService places,
            RoundtableService roundtables,
            MessageSource messages,
            Site site,
            Clock clock) {
        this.dates = dates;
        this.parties = parties;
        this.successions = successions;
        this.places = places;
        this.roundtables = roundtables;
        this.messages = messages;
        this.site = site;
        this.clock = clock;
    }

    /** What is owed to the communities at a place. */
    Optional<String> ofPlace(String code, Frame frame) {
        return places.byCode(code)
                .map(place -> written(
                        place.name(),
                        dates.owedTo(parties.all().stream()
                                .filter(party -> place.id().equals(party.place()))
                                .filter(party -> party.kind() == PartyKind.COMMUNITY)
                                .map(PartyRow::id)
                                .toList()),
                        frame));
    }

    /** What a party answers for and what is owed to it. */
    Optional<String> ofParty(String code, Frame frame) {
        return parties.all().stream()
                .filter(party -> party.code().equals(code))
                .findFirst()
                .map(party -> written(party.name(), dates.concerning(answered(party)), frame));
    }

    Optional<String> ofRoundtable(String code, Frame frame) {
        return roundtables.byCode(code).map(table -> written(table.name(), dates.agreedAt(table.id()), frame));
    }

    /** Those whose promises it answers for; none once another answers for it. */
    private Set<PartyId> answered(PartyRow party) {
        return successions.lineage().answeredBy(party.id(), LocalDate.now(clock));
    }

    private String written(String name, List<DueDate> dates, Frame frame) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Rimanakuy//Deadlines//ES");
        calendar.setMethod(Method.publish());
        calendar.setName(name);
        dates.forEach(due -> calendar.addEvent(event(due, frame)));
        return Biweekly.write(calendar).go();
    }

    /** The identity is that of the commitment and the kind of date, so that a deadline that moves moves its entry. */
    private VEvent event(DueDate due, Frame frame) {
        var event = new VEvent();
        event.setUid(due.number() + "-" + due.kind() + "@" + site.host());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(messages.getMessage(
                "portal.deadline." + due.kind(),
                new Object[] {due.title()},
                frame.language().locale()));
        event.setUrl(site.link(frame.to("/c/" + due.number())));
        var day = due.day();
        event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        return event;
    }
}
