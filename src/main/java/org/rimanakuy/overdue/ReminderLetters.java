package org.rimanakuy.overdue;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.notice.Letter;
import org.rimanakuy.notice.Phrasebook;
import org.rimanakuy.notice.Phrases;
import org.rimanakuy.notice.Site;
import org.rimanakuy.notice.Writing;
import org.rimanakuy.overdue.ReminderPlan.OneLetter;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartyId;
import org.springframework.stereotype.Component;

/** Writes a reminder of several commitments, in the languages of the roundtables where its reader sits. */
@Component
class ReminderLetters {

    private final RoundtableService roundtables;
    private final Phrasebook phrasebook;
    private final Site site;

    ReminderLetters(RoundtableService roundtables, Phrasebook phrasebook, Site site) {
        this.roundtables = roundtables;
        this.phrasebook = phrasebook;
        this.site = site;
    }

    List<Letter> letters(List<OneLetter> plan, LocalDate today) {
        var tables = roundtables.all();
        return plan.stream().map(one -> letter(one, tables, today)).toList();
    }

    private Letter letter(OneLetter one, List<RoundtableRow> tables, LocalDate today) {
        var writing = new Writing();
        for (var phrases : phrasebook.in(languages(one.party(), tables), "overdue.reminder.signed")) {
            writing.in(phrases.language(), letter -> write(letter, phrases, one, today));
        }
        return new Letter(
                "overdue.reminder.purpose",
                one.party().value(),
                one.recipient(),
                Language.ES,
                phrasebook
                        .in(Language.ES)
                        .say("overdue.reminder.title", one.about().size()),
                writing.body(),
                List.of(),
                null);
    }

    private static List<Language> languages(PartyId party, List<RoundtableRow> tables) {
        return tables.stream()
                .map(RoundtableRow::data)
                .filter(table -> table.delegations().stream()
                        .anyMatch(delegation -> delegation.party().equals(party)))
                .flatMap(table -> table.languages().stream())
                .distinct()
                .toList();
    }

    private void write(Writing letter, Phrases phrases, OneLetter one, LocalDate today) {
        letter.paragraph(phrases.say("overdue.letter.to", one.recipient().name()));
        letter.paragraph(phrases.say("overdue.reminder.text", one.about().size()));
        for (var about : one.about()) {
            letter.link(line(phrases, about, today), site.link("/es/c/" + about.number()));
        }
        letter.paragraph(phrases.say("overdue.reminder.how"));
        letter.paragraph(phrases.say("overdue.reminder.signed"));
    }

    private static String line(Phrases phrases, Waited about, LocalDate today) {
        var late = DAYS.between(about.due(), today);
        var when = late > 0
                ? phrases.say("overdue.reminder.late", phrases.day(about.due()), late)
                : phrases.say("overdue.reminder.due", phrases.day(about.due()));
        return about.number() + " · " + about.title() + ". " + when + " "
                + phrases.say("overdue.reminder.move." + about.mover());
    }
}
