package org.rimanakuy.minutes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.springframework.stereotype.Component;

/** Takes hold of the minutes of one session to move them on: one person after the other, and nobody types meanwhile. */
@Component
class MinutesTurn {

    private final MinutesOfSessions minutes;
    private final JournalService journal;
    private final EntityManager memory;
    private final Clock clock;

    MinutesTurn(MinutesOfSessions minutes, JournalService journal, EntityManager memory, Clock clock) {
        this.minutes = minutes;
        this.journal = journal;
        this.memory = memory;
        this.clock = clock;
    }

    /** The minutes as the person saw them. */
    Minutes on(SessionId session, int seenVersion) {
        return on(session).atVersion(seenVersion);
    }

    /** The minutes as they are now, for whoever speaks to a version of the text that their command names. */
    Minutes on(SessionId session) {
        journal.takeTurn();
        return minutes.hold(session).orElseThrow(() -> ActaRefusal.unknown(session));
    }

    /** Something beside the minutes changed: whoever saw them before has not seen this. */
    void touch(Minutes touched) {
        memory.lock(touched, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day of a moment, as the calendar of the register has it. */
    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    static Act about(String what, SessionRow session) {
        return Act.of(what).on(MinutesService.KIND, session.id().value(), session.code());
    }
}
