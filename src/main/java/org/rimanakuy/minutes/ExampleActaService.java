package org.rimanakuy.minutes;

import java.time.Instant;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads the minutes of an example to an acta as of other days, so that a training record shows at once what takes weeks.
 * Every rule holds as of the day that is named. What really happened is never dated back.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class ExampleActaService {

    private final MinutesTurn turn;
    private final CirculationService circulation;
    private final AnswerService answers;
    private final ClosingService closing;

    ExampleActaService(
            MinutesTurn turn, CirculationService circulation, AnswerService answers, ClosingService closing) {
        this.turn = turn;
        this.circulation = circulation;
        this.answers = answers;
        this.closing = closing;
    }

    /** @return number of the version */
    public int circulate(SessionId session, Instant at) {
        return circulation.circulate(example(session), at);
    }

    /** @param by the made-up person who answers for the party */
    public void answer(PartyId party, AnswerMinutes said, String by, Instant at) {
        answers.hear(example(said.session()), party, said, by, at);
    }

    public ActaNumber close(SessionId session, Instant at) {
        return closing.close(example(session), at);
    }

    private Minutes example(SessionId session) {
        var minutes = turn.on(session);
        if (!minutes.row().example()) {
            throw ActaRefusal.noExample();
        }
        return minutes;
    }
}
