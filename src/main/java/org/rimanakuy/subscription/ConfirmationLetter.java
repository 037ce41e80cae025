package org.rimanakuy.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.notice.Letter;
import org.rimanakuy.notice.Phrasebook;
import org.rimanakuy.notice.Phrases;
import org.rimanakuy.notice.Recipient;
import org.rimanakuy.notice.Site;
import org.rimanakuy.notice.Writing;
import org.springframework.stereotype.Component;

/** Asks whoever reads at an address whether it was they who want to be told. */
@Component
class ConfirmationLetter {

    private final Phrasebook phrasebook;
    private final Site site;

    ConfirmationLetter(Phrasebook phrasebook, Site site) {
        this.phrasebook = phrasebook;
        this.site = site;
    }

    Letter of(Requests.Request request, Optional<NamedTopic> topic, Instant now) {
        var wish = request.wish();
        var phrases = phrasebook.in(wish.language());
        var writing = new Writing();
        writing.in(wish.language(), letter -> write(letter, phrases, request, topic));
        return new Letter(
                "subscription.letter.confirmation",
                request.id(),
                new Recipient(phrases.say("subscription.letter.reader"), wish.address()),
                wish.language(),
                phrases.say("subscription.confirmation.title"),
                writing.body(),
                List.of(),
                now.plus(Requests.KEPT));
    }

    private void write(Writing letter, Phrases phrases, Requests.Request request, Optional<NamedTopic> topic) {
        letter.paragraph(topic.map(one -> phrases.say("subscription.confirmation.asked", one.name()))
                .orElseGet(() -> phrases.say("subscription.confirmation.address")));
        letter.link(
                phrases.say("subscription.confirmation.link"),
                site.link("/" + phrases.language().code() + "/avisos/confirmar/" + request.token()));
        letter.paragraph(phrases.say("subscription.confirmation.not-you", Requests.KEPT.toDays()));
    }
}
