package org.rimanakuy.notice;

import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries one letter to the mail server: claims it first, so that it goes once however many try. Notices wait for the morning. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final MailServer server;

    Postman(Outbox outbox, MailServer server) {
        this.outbox = outbox;
        this.server = server;
    }

    /** @return when to try again; empty when it went, was given up, or is none of ours */
    Optional<Instant> carry(LetterId id) {
        var held = outbox.quietUntil(id);
        if (held.isPresent()) {
            return held;
        }
        var letter = server.state() == MailState.READY ? outbox.claim(id) : Optional.<Letter>empty();
        if (letter.isEmpty()) {
            return outbox.lookAgain(id);
        }
        var delivery = server.hand(id, letter.get());
        var again = outbox.settle(id, delivery);
        if (delivery.trouble() != null && again.isEmpty()) {
            LOG.warn("Letter {} was given up: {}", id, delivery.trouble());
        }
        return again;
    }
}
