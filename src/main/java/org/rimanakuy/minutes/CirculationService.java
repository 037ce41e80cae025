package org.rimanakuy.minutes;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shared.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the text of minutes to all who attended, each time as it was sent. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class CirculationService {

    private final MinutesTurn turn;
    private final Teller teller;
    private final Approvals approvals;
    private final FrozenTexts versions;
    private final Addenda addenda;
    private final JournalService journal;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    CirculationService(
            MinutesTurn turn,
            Teller teller,
            Approvals approvals,
            FrozenTexts versions,
            Addenda addenda,
            JournalService journal,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.turn = turn;
        this.teller = teller;
        this.approvals = approvals;
        this.versions = versions;
        this.addenda = addenda;
        this.journal = journal;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** Says that the minutes are copied from signed paper, and from which. */
    public void transcribe(SessionId session, int seenVersion, String from) {
        var paper = Text.required(from, Text.SOURCE);
        var minutes = turn.on(session, seenVersion);
        minutes.transcribe(paper, currentUser.required().name());
        journal.record(
                MinutesTurn.about("minutes-transcribed", teller.tell(minutes).session())
                        .because(paper));
    }

    /**
     * Freezes the text as its next version and asks the delegations that attended for their answer to it.
     *
     * @return number of the version
     * @throws ActaRefusal while there is nothing to send or nobody to send it to, and when nothing changed since the last
     */
    public int circulate(SessionId session, int seenVersion) {
        return circulate(turn.on(session, seenVersion), turn.now());
    }

    int circulate(Minutes minutes, Instant at) {
        var session = minutes.session();
        minutes.mustBecomeAnActa();
        var told = teller.tell(minutes);
        refuseUnready(told);
        var before = approvals.of(minutes, told);
        if (before.minutes().isCirculating() && !before.changed()) {
            throw ActaRefusal.nothingChanged();
        }
        var terms = AnswerTerms.from(turn.dayOf(at), told.roundtable().data().terms(), WorkingDays.OF_PERU);
        minutes.circulate(terms);
        var version = minutes.row().frozen();
        var text = ActaText.circulating(told, version);
        versions.save(new FrozenMinutes(new FrozenId(session, version), at, terms, text));
        var details = new LinkedHashMap<String, String>();
        details.put("minutesVersion", Integer.toString(version));
        details.put("sha256", text.sha256());
        journal.record(MinutesTurn.about("minutes-circulated", told.session()).with(details));
        events.publishEvent(
                new MinutesCirculated(session, version, terms.corrections(), terms.answers(), before.delegations()));
        return version;
    }

    private void refuseUnready(Proceedings told) {
        if (told.session().state() != SessionState.HELD) {
            throw ActaRefusal.notHeld();
        }
        if (told.lines().isEmpty()) {
            throw ActaRefusal.noLines();
        }
        if (told.attendees().isEmpty()) {
            throw ActaRefusal.nobodyAttended();
        }
        addenda.refuseUnknown(told);
    }
}
