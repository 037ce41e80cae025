package org.rimanakuy.minutes;

import org.rimanakuy.dialogue.SessionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Copies lines into the tables that are searched, when they become public; what is not public cannot be found because it is not there. */
@Component
class SaidPublication {

    private final SaidCopies copies;

    SaidPublication(SaidCopies copies) {
        this.copies = copies;
    }

    @EventListener
    void on(ActaClosed closed) {
        publish(closed.session(), true);
    }

    @EventListener
    void on(ActaTakenOver taken) {
        publish(taken.session(), true);
    }

    @EventListener
    void on(ToldBySources told) {
        publish(told.session(), false);
    }

    private void publish(SessionId session, boolean closed) {
        copies.forget(session.value());
        copies.copyLines(session.value(), closed);
        copies.copyParties(session.value());
    }
}
