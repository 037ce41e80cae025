package org.rimanakuy.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AddressBook;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.notice.Letter;
import org.rimanakuy.notice.Letters;
import org.rimanakuy.notice.Phrasebook;
import org.rimanakuy.notice.Phrases;
import org.rimanakuy.notice.Recipient;
import org.rimanakuy.notice.Site;
import org.rimanakuy.notice.Writing;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartyId;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells by letter that minutes wait for an answer, and that they became an acta. What is only an example goes to nobody. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class MinutesLetters {

    private final SessionService sessions;
    private final RoundtableService roundtables;
    private final AddressBook addresses;
    private final Letters letters;
    private final Phrasebook phrasebook;
    private final Site site;
    private final JournalService journal;

    MinutesLetters(
            SessionService sessions,
            RoundtableService roundtables,
            AddressBook addresses,
            Letters letters,
            Phrasebook phrasebook,
            Site site,
            JournalService journal) {
        this.sessions = sessions;
        this.roundtables = roundtables;
        this.addresses = addresses;
        this.letters = letters;
        this.phrasebook = phrasebook;
        this.site = site;
        this.journal = journal;
    }

    /** One kind of letter. */
    private record Notice(
            String key,
            String act,
            Predicate<PartyId> asked,
            BiConsumer<Writing, Phrases> words,
            @Nullable LocalDate worthUntil) {}

    @EventListener
    public void on(MinutesCirculated circulated) {
        post(
                circulated.session(),
                new Notice(
                        "minutes.letter.circulated",
                        "circulation-posted",
                        circulated.delegations()::contains,
                        (letter, phrases) -> letter.paragraph(phrases.say(
                                "minutes.letter.circulated.terms",
                                circulated.version(),
                                phrases.day(circulated.correctionsUntil()),
                                phrases.day(circulated.answersUntil()))),
                        circulated.answersUntil()));
    }

    @EventListener
    public void on(ActaClosed closed) {
        post(
                closed.session(),
                new Notice(
                        "minutes.letter.closed",
                        "closing-posted",
                        party -> true,
                        (letter, phrases) ->
                                letter.paragraph(phrases.say("minutes.letter.closed.number", closed.number())),
                        null));
    }

    private void post(SessionId id, Notice notice) {
        var session = sessions.find(id).orElseThrow();
        if (session.example()) {
            return;
        }
        var table = roundtables.find(session.roundtable()).orElseThrow();
        var addressees = addresses.of(session.roundtable(), notice.asked());
        letters.postAll(addressees.reached().stream()
                .map(recipient -> letter(recipient, table, session, notice))
                .toList());
        var counts = new LinkedHashMap<String, String>();
        counts.put("letters", Integer.toString(addressees.reached().size()));
        counts.put("unreached", Integer.toString(addressees.unreached().size()));
        journal.record(Act.of(notice.act())
                .on("session", session.id().value(), session.code())
                .with(counts));
    }

    private Letter letter(Recipient recipient, RoundtableRow table, SessionRow session, Notice notice) {
        var writing = new Writing();
        for (var phrases : phrasebook.in(table.data().languages(), "minutes.letter.page")) {
            writing.in(phrases.language(), letter -> {
                letter.paragraph(phrases.say("minutes.letter.to", recipient.name()));
                letter.paragraph(phrases.say(
                        notice.key() + ".text", table.name(), session.data().title(), session.code()));
                notice.words().accept(letter, phrases);
                letter.link(phrases.say("minutes.letter.page"), site.link("/app/sessions/" + session.code()));
                letter.paragraph(phrases.say("minutes.letter.signed", table.name()));
            });
        }
        return new Letter(
                notice.key() + ".purpose",
                session.id().value(),
                recipient,
                Language.ES,
                phrasebook
                        .in(Language.ES)
                        .say(notice.key() + ".title", session.data().title(), session.code()),
                writing.body(),
                List.of(),
                end(notice.worthUntil(), session));
    }

    private static @Nullable Instant end(@Nullable LocalDate day, SessionRow session) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(session.data().zone()).toInstant();
    }
}
