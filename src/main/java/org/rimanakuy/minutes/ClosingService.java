package org.rimanakuy.minutes;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where minutes become an acta: approved, numbered, hashed and public in one act that nothing undoes. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class ClosingService {

    private final MinutesTurn turn;
    private final Teller teller;
    private final Approvals approvals;
    private final MinutesOfSessions minutes;
    private final MinutesAnswers answers;
    private final Lines lines;
    private final Addenda addenda;
    private final ScannedMinutes scans;
    private final ActasThen thens;
    private final JournalService journal;
    private final ApplicationEventPublisher events;

    ClosingService(
            MinutesTurn turn,
            Teller teller,
            Approvals approvals,
            MinutesOfSessions minutes,
            MinutesAnswers answers,
            Lines lines,
            Addenda addenda,
            ScannedMinutes scans,
            ActasThen thens,
            JournalService journal,
            ApplicationEventPublisher events) {
        this.turn = turn;
        this.teller = teller;
        this.approvals = approvals;
        this.minutes = minutes;
        this.answers = answers;
        this.lines = lines;
        this.addenda = addenda;
        this.scans = scans;
        this.thens = thens;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Closes the acta. Whoever had their time and said nothing is recorded as silent; what was promised comes into force.
     *
     * @return its number, the next of the year in which the session was held
     * @throws ActaRefusal while somebody may still answer, or something is not settled
     */
    public ActaNumber close(SessionId session, int seenVersion) {
        return close(turn.on(session, seenVersion), turn.now());
    }

    ActaNumber close(Minutes found, Instant at) {
        var session = found.session();
        found.mustCirculate();
        var circulated = teller.tell(found);
        var approval = approvals.of(found, circulated);
        approval.whyNotClosed(turn.dayOf(at)).ifPresent(refusal -> {
            throw refusal;
        });
        if (found.row().manner() == MinutesManner.FROM_PAPER
                && scans.of(session).isEmpty()) {
            throw ActaRefusal.withoutScan();
        }
        addenda.refuseUnknown(circulated);
        recordSilence(approval, at);
        lines.deleteDropped(session.value());
        var number = nextNumber(circulated.session());
        events.publishEvent(new ActaClosed(session, number.toString()));
        var told = teller.tell(found);
        var text = ActaText.closed(told, number, approvals.of(found, told).counting());
        thens.saveAndFlush(new ActaThen(session, told.then()));
        found.close(number, text, told.quality().figures(), at);
        minutes.flush();
        var details = new LinkedHashMap<String, String>();
        details.put("actaNumber", number.toString());
        details.put("sha256", text.sha256());
        journal.record(MinutesTurn.about("acta-closed", told.session()).with(details));
        return number;
    }

    private void recordSilence(Approval approval, Instant at) {
        var version = approval.minutes().frozen();
        var session = approval.minutes().session();
        approval.unanswered()
                .forEach(party -> answers.save(MinutesAnswer.silence(new AnswerId(session, version, party), at)));
        answers.flush();
    }

    private ActaNumber nextNumber(SessionRow session) {
        var year = session.example()
                ? ActaNumber.YEAR_OF_EXAMPLES
                : session.data().heldOn().date().getYear();
        return ActaNumber.after(year, minutes.numbersLike(ActaNumber.prefix(year)));
    }
}
