package org.rimanakuy.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rimanakuy.dialogue.AddressBook;
import org.rimanakuy.dialogue.DelegationRole;
import org.rimanakuy.dialogue.Escalation;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.notice.Letter;
import org.rimanakuy.notice.Letters;
import org.rimanakuy.notice.Phrasebook;
import org.rimanakuy.notice.Phrases;
import org.rimanakuy.notice.Recipient;
import org.rimanakuy.notice.Site;
import org.rimanakuy.notice.Writing;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartyId;
import org.springframework.stereotype.Component;

/** Reminds by letter whoever a step goes to, at the addresses of the roundtable's delegations. An example is written to nobody. */
@Component
class StepLetters {

    private final AddressBook addresses;
    private final PartyService parties;
    private final SuccessionService successions;
    private final Letters letters;
    private final Phrasebook phrasebook;
    private final Site site;

    StepLetters(
            AddressBook addresses,
            PartyService parties,
            SuccessionService successions,
            Letters letters,
            Phrasebook phrasebook,
            Site site) {
        this.addresses = addresses;
        this.parties = parties;
        this.successions = successions;
        this.letters = letters;
        this.phrasebook = phrasebook;
        this.site = site;
    }

    /** In the transaction that takes the step, so that both happen or neither. */
    Told post(Climber climber, RoundtableRow table, Escalation step, LocalDate today) {
        if (climber.example()) {
            return new Told(0, List.of());
        }
        var party = party(climber, step, today);
        var asked = asked(table, step, party);
        var addressees = addresses.of(table.id(), asked);
        letters.postAll(addressees.reached().stream()
                .map(recipient -> letter(recipient, climber, table, step))
                .toList());
        var unreached = addressees.unreached();
        if (addressees.reached().isEmpty() && unreached.isEmpty()) {
            unreached = nobodyAtTheTable(step, party);
        }
        return new Told(addressees.reached().size(), unreached);
    }

    private Optional<PartyId> party(Climber climber, Escalation step, LocalDate today) {
        return switch (step.step()) {
            case RESPONSIBLE -> Optional.of(successions.lineage().obligorOn(climber.promisor(), today));
            case FOLLOW_UP -> climber.followUp();
            case ROUNDTABLE, GUARANTOR, OUTSIDE -> Optional.empty();
        };
    }

    private static Predicate<PartyId> asked(RoundtableRow table, Escalation step, Optional<PartyId> party) {
        return switch (step.step()) {
            case RESPONSIBLE, FOLLOW_UP -> one -> party.filter(one::equals).isPresent();
            case ROUNDTABLE -> one -> true;
            case GUARANTOR ->
                one -> table.data().delegations().stream()
                        .anyMatch(delegation ->
                                delegation.party().equals(one) && delegation.role() == DelegationRole.GUARANTOR);
            case OUTSIDE -> one -> false;
        };
    }

    private List<String> nobodyAtTheTable(Escalation step, Optional<PartyId> party) {
        var body = step.body();
        return party.map(parties.names()::of)
                .or(() -> Optional.ofNullable(body))
                .map(List::of)
                .orElse(List.of());
    }

    private Letter letter(Recipient recipient, Climber climber, RoundtableRow table, Escalation step) {
        var writing = new Writing();
        for (var phrases : phrasebook.in(table.data().languages(), "overdue.letter.page")) {
            writing.in(phrases.language(), letter -> write(letter, phrases, recipient, climber, table, step));
        }
        var spanish = phrasebook.in(Language.ES);
        return new Letter(
                "overdue.letter.purpose",
                climber.commitment(),
                recipient,
                Language.ES,
                spanish.say("overdue.letter.title", climber.number()),
                writing.body(),
                List.of(),
                null);
    }

    private void write(
            Writing letter,
            Phrases phrases,
            Recipient recipient,
            Climber climber,
            RoundtableRow table,
            Escalation step) {
        letter.paragraph(phrases.say("overdue.letter.to", recipient.name()));
        letter.paragraph(
                phrases.say("overdue.letter.text", climber.number(), climber.title(), phrases.day(climber.due())));
        letter.paragraph(phrases.say("overdue.letter.step." + step.step()));
        letter.link(phrases.say("overdue.letter.page"), site.link("/es/c/" + climber.number()));
        letter.paragraph(phrases.say("overdue.letter.signed", table.name()));
    }
}
