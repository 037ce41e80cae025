package org.rimanakuy.subscription;

import java.time.Clock;
import org.rimanakuy.notice.LetterUndeliverable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes no more to an address that refuses letters or sends them back; the secretariat sees it and may try again. */
@Component
class Undeliverable {

    private final Subscribers subscribers;
    private final Clock clock;

    Undeliverable(Subscribers subscribers, Clock clock) {
        this.subscribers = subscribers;
        this.clock = clock;
    }

    @EventListener
    void on(LetterUndeliverable letter) {
        if (letter.purpose().equals(DigestLetter.PURPOSE)) {
            subscribers.stop(letter.about(), letter.returned() ? "RETURNED" : "REFUSED", clock.instant());
        }
    }
}
