package org.rimanakuy.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps letters for the postman, each step in a transaction of its own: what a crash interrupts is found as it was left. */
@Component
@Transactional
class Outbox {

    /** Longer than any mail server may take; after it, whoever claimed a letter is taken for dead. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    static final Duration KEPT = Duration.ofDays(90);

    private final OutgoingLetters letters;
    private final QuietHours quiet;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(OutgoingLetters letters, QuietHours quiet, ApplicationEventPublisher events, Clock clock) {
        this.letters = letters;
        this.quiet = quiet;
        this.events = events;
        this.clock = clock;
    }

    /** @return when a notice may go that should not go now; empty for whatever may */
    Optional<Instant> quietUntil(LetterId id) {
        return quiet.endingAfter(clock.instant()).filter(until -> letters.isNotice(id));
    }

    /** @return the letter for the one caller who may carry it now */
    Optional<Letter> claim(LetterId id) {
        var now = now();
        return letters.claim(id, now, now.minus(CLAIM)) == 1
                ? letters.findById(id).flatMap(OutgoingLetter::letter)
                : Optional.empty();
    }

    /** @return when to try again; empty when there is nothing left to do */
    Optional<Instant> settle(LetterId id, Delivery delivery) {
        return letters.lock(id).flatMap(letter -> {
            var again = letter.settle(delivery, now());
            if (delivery.trouble() == Trouble.REFUSED && again.isEmpty()) {
                events.publishEvent(letter.undeliverable());
            }
            return again;
        });
    }

    /** A report that a letter came back; one that we do not know of, or know of already, says nothing. */
    void returned(LetterId id, Delivery report) {
        letters.lock(id)
                .filter(letter -> letter.returned(report, now()))
                .ifPresent(letter -> events.publishEvent(letter.undeliverable()));
    }

    /** @return when to look again after a letter that could not be claimed; empty when there is nothing left to do */
    Optional<Instant> lookAgain(LetterId id) {
        var now = now();
        return letters.lock(id).filter(OutgoingLetter::isWaiting).flatMap(letter -> {
            if (letter.isTooLate(now)) {
                return letter.settle(Delivery.TOO_LATE, now);
            }
            return letter.isInDoubt(now.minus(CLAIM))
                    ? letter.settle(Delivery.UNCLEAR, now)
                    : Optional.of(now.plus(CLAIM));
        });
    }

    /** Forgets to whom old letters went and what they said. @return how many */
    int blankOld() {
        var now = now();
        var before = now.minus(KEPT);
        letters.deleteAttachments(before);
        return letters.blank(now, before);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
