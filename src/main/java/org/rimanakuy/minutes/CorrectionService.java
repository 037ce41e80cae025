package org.rimanakuy.minutes;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What delegations want a line to say, and what the secretariat makes of it; all of it stays on record. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class CorrectionService {

    private final MinutesTurn turn;
    private final ApprovalService approvals;
    private final Teller teller;
    private final MinutesOfSessions minutes;
    private final Lines lines;
    private final LineCorrections corrections;
    private final SessionService sessions;
    private final JournalService journal;
    private final CurrentUser currentUser;

    CorrectionService(
            MinutesTurn turn,
            ApprovalService approvals,
            Teller teller,
            MinutesOfSessions minutes,
            Lines lines,
            LineCorrections corrections,
            SessionService sessions,
            JournalService journal,
            CurrentUser currentUser) {
        this.turn = turn;
        this.approvals = approvals;
        this.teller = teller;
        this.minutes = minutes;
        this.lines = lines;
        this.corrections = corrections;
        this.sessions = sessions;
        this.journal = journal;
        this.currentUser = currentUser;
    }

    /** By a delegate of a delegation that attended, within the term. */
    @PreAuthorize(Roles.IS_DELEGATE)
    public void propose(ProposeCorrection asked) {
        var party = currentUser.required().party().orElseThrow(ActaRefusal::speaksForNobody);
        var found = turn.on(asked.session());
        approvals
                .approval(found, teller.tell(found))
                .whyNotCorrected(party, asked.frozen(), turn.today())
                .ifPresent(refusal -> {
                    throw refusal;
                });
        var line = lines.findById(asked.line())
                .filter(one -> one.session().equals(asked.session()) && !one.isDropped())
                .orElseThrow(ActaRefusal::unknownLine);
        var before = line.data().text();
        if (before.equals(asked.proposed())) {
            throw ActaRefusal.sameWords();
        }
        corrections.save(new LineCorrection(asked, party, before, turn.now()));
        turn.touch(found);
        journal.record(about("correction-proposed", asked.session())
                .forParty(party)
                .because(asked.reason())
                .with(Map.of(line.code(), before + " → " + asked.proposed())));
    }

    /**
     * The line says it from now on; everybody reads it when the text circulates again.
     *
     * @param remark what the secretariat has to say to it; blank for nothing
     */
    public void accept(SessionId session, int seenVersion, UUID correction, @Nullable String remark) {
        var found = circulating(session, seenVersion);
        var asked = find(session, correction);
        asked.accept(remark, turn.now());
        var line = lines.findById(asked.line()).orElseThrow(ActaRefusal::unknownLine);
        var before = line.data().text();
        minutes.countCorrection(session);
        line.correct(asked.proposed(), minutes.latestChange(session));
        turn.touch(found);
        var act = about("correction-accepted", session)
                .forParty(asked.party())
                .with(Map.of(line.code(), before + " → " + asked.proposed()));
        journal.record(remark == null ? act : act.because(remark));
    }

    /** @param why the reason, which stays beside what was asked */
    public void decline(SessionId session, int seenVersion, UUID correction, String why) {
        var found = circulating(session, seenVersion);
        var asked = find(session, correction);
        asked.decline(why, turn.now());
        turn.touch(found);
        journal.record(about("correction-declined", session)
                .forParty(asked.party())
                .because(why)
                .with(Map.of("proposed", asked.proposed())));
    }

    private Minutes circulating(SessionId session, int seenVersion) {
        var found = turn.on(session, seenVersion);
        found.mustCirculate();
        return found;
    }

    private LineCorrection find(SessionId session, UUID correction) {
        return corrections
                .findById(correction)
                .filter(one -> one.session().equals(session))
                .orElseThrow(ActaRefusal::unknownCorrection);
    }

    private Act about(String what, SessionId session) {
        return MinutesTurn.about(what, sessions.find(session).orElseThrow());
    }
}
