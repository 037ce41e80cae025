package org.rimanakuy.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.notice.Letter;
import org.rimanakuy.notice.Phrasebook;
import org.rimanakuy.notice.Phrases;
import org.rimanakuy.notice.Recipient;
import org.rimanakuy.notice.Site;
import org.rimanakuy.notice.Writing;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Language;
import org.springframework.stereotype.Component;

/** Writes what invites to a session, corrects an invitation, or takes it back. */
@Component
class InvitationLetter {

    enum Kind {
        FIRST,
        AGAIN,
        CALLED_OFF
    }

    /** All that one letter after the other says; {@code before} is what the last invitation said. */
    record Occasion(
            Kind kind,
            RoundtableRow table,
            SessionRow session,
            Announcement now,
            List<AgendaItemRow> points,
            @Nullable Announcement before) {}

    private final Phrasebook phrasebook;
    private final SessionCalendar calendar;
    private final Site site;

    InvitationLetter(Phrasebook phrasebook, SessionCalendar calendar, Site site) {
        this.phrasebook = phrasebook;
        this.calendar = calendar;
        this.site = site;
    }

    Letter to(Recipient recipient, Occasion occasion) {
        var writing = new Writing();
        for (var phrases : phrasebook.in(occasion.table().data().languages(), "dialogue.invitation.letter.agenda")) {
            writing.in(phrases.language(), part -> write(part, phrases, recipient, occasion));
        }
        var spanish = phrasebook.in(Language.ES);
        var entry = new CalendarEntry(
                occasion.session(),
                occasion.now().venue(),
                String.join("\n", points(occasion, spanish)),
                link(occasion.session()));
        return new Letter(
                "dialogue.invitation.letter.purpose." + occasion.kind(),
                occasion.session().id().value(),
                recipient,
                Language.ES,
                title(occasion, spanish),
                writing.body(),
                List.of(calendar.invitation(entry, recipient)),
                occasion.now().startsAt());
    }

    private static String title(Occasion occasion, Phrases phrases) {
        var data = occasion.session().data();
        var title = phrases.say(
                "dialogue.invitation.letter.title." + occasion.kind(),
                data.title(),
                phrases.day(occasion.now().startsAt().atZone(data.zone()).toLocalDate()));
        return occasion.session().example() ? phrases.say("dialogue.invitation.letter.practice", title) : title;
    }

    private void write(Writing letter, Phrases phrases, Recipient recipient, Occasion occasion) {
        var session = occasion.session();
        letter.paragraph(phrases.say("dialogue.invitation.letter.to", recipient.name()));
        if (session.example()) {
            letter.paragraph(phrases.say("dialogue.invitation.letter.is-practice"));
        }
        letter.paragraph(phrases.say(
                "dialogue.invitation.letter.kind." + occasion.kind(),
                occasion.table().name(),
                session.data().title(),
                session.code(),
                Objects.requireNonNullElse(session.stateReason(), "")));
        if (occasion.before() != null) {
            var changes = occasion.now()
                    .changesSince(occasion.before(), session.data().zone(), phrases);
            letter.paragraph(phrases.say("dialogue.invitation.letter.changed", changes.size()));
            letter.list(changes);
        }
        letter.list(facts(occasion, phrases));
        if (occasion.kind() != Kind.CALLED_OFF) {
            letter.heading(phrases.say("dialogue.invitation.letter.agenda"));
            letter.list(points(occasion, phrases));
            if (occasion.points().isEmpty()) {
                letter.paragraph(phrases.say("dialogue.invitation.letter.no-agenda"));
            }
        }
        letter.link(phrases.say("dialogue.invitation.letter.page"), link(session));
        letter.paragraph(phrases.say("dialogue.invitation.letter.calendar." + occasion.kind()));
        letter.paragraph(phrases.say(
                "dialogue.invitation.letter.signed", occasion.table().name()));
    }

    private static List<String> facts(Occasion occasion, Phrases phrases) {
        var data = occasion.session().data();
        var now = occasion.now();
        var facts = new ArrayList<String>();
        facts.add(phrases.say(
                "dialogue.invitation.letter.time", phrases.when(now.startsAt(), now.endsAt(), data.zone())));
        facts.add(phrases.say(
                "dialogue.invitation.letter.venue",
                now.venue() == null ? phrases.say("dialogue.invitation.venue-unknown") : now.venue()));
        if (!data.languages().isEmpty()) {
            var spoken = data.languages().stream()
                    .map(language -> phrases.say(Changes.key(language)))
                    .collect(Collectors.joining(", "));
            facts.add(phrases.say("dialogue.invitation.letter.languages", spoken));
        }
        if (data.interpreter() != null) {
            facts.add(phrases.say("dialogue.invitation.letter.interpreter", data.interpreter()));
        }
        return facts;
    }

    private static List<String> points(Occasion occasion, Phrases phrases) {
        var points = occasion.points();
        return IntStream.range(0, points.size())
                .mapToObj(index -> point(index + 1, points.get(index), phrases))
                .toList();
    }

    private static String point(int number, AgendaItemRow item, Phrases phrases) {
        var told = new StringBuilder(phrases.say("dialogue.invitation.letter.point", number, item.title()));
        if (item.presenter() != null) {
            told.append(' ').append(phrases.say("dialogue.invitation.letter.presenter", item.presenter()));
        }
        if (item.minutesPlanned() != null) {
            told.append(' ').append(phrases.say("dialogue.invitation.letter.minutes", item.minutesPlanned()));
        }
        for (var paper : item.papers()) {
            told.append(' ')
                    .append(
                            paper.handedOutOn() == null
                                    ? phrases.say("dialogue.invitation.letter.paper", paper.title())
                                    : phrases.say(
                                            "dialogue.invitation.letter.paper-handed-out",
                                            paper.title(),
                                            paper.handedOutOn()));
        }
        return told.toString();
    }

    private String link(SessionRow session) {
        return site.link("/app/sessions/" + session.code());
    }
}
