package org.rimanakuy.notice;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letter box: what is posted in a transaction goes if and when that commits, and not at all if it does not. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize(Roles.IS_SIGNED_IN)
public class Letters {

    private final OutgoingLetters outgoing;
    private final Rounds rounds;
    private final Clock clock;

    Letters(OutgoingLetters outgoing, Rounds rounds, Clock clock) {
        this.outgoing = outgoing;
        this.rounds = rounds;
        this.clock = clock;
    }

    public void post(Letter letter) {
        postAll(List.of(letter));
    }

    /** Whoever posts them puts that into the journal, in numbers, without an address; notices that people asked for go unmentioned. */
    public void postAll(List<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var posted = letters.stream()
                .map(letter -> new OutgoingLetter(LetterId.next(), letter, now))
                .toList();
        outgoing.saveAll(posted);
        rounds.add(posted.stream().map(OutgoingLetter::id).toList());
    }
}
