package org.rimanakuy.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.minutes.MinutesAnswer.Paper;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each delegation that attended says to the text: it approves, approves with a reservation, or refuses with its reason. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class AnswerService {

    private final MinutesTurn turn;
    private final ApprovalService approvals;
    private final Teller teller;
    private final MinutesAnswers answers;
    private final ScannedMinutes scans;
    private final DocumentService documents;
    private final JournalService journal;
    private final CurrentUser currentUser;

    AnswerService(
            MinutesTurn turn,
            ApprovalService approvals,
            Teller teller,
            MinutesAnswers answers,
            ScannedMinutes scans,
            DocumentService documents,
            JournalService journal,
            CurrentUser currentUser) {
        this.turn = turn;
        this.approvals = approvals;
        this.teller = teller;
        this.answers = answers;
        this.scans = scans;
        this.documents = documents;
        this.journal = journal;
        this.currentUser = currentUser;
    }

    /** For the party of whoever is signed in; in place of what it answered to the same version before. */
    @PreAuthorize(Roles.IS_DELEGATE)
    public void answer(AnswerMinutes said) {
        var party = currentUser.required().party().orElseThrow(ActaRefusal::speaksForNobody);
        hear(party, said, null, null);
    }

    /** For a party that answered on paper; the scan of it is required, and the record shows who typed it. */
    public void answerFor(AnswerFor told) {
        hear(told.party(), told.said(), told.paper(), told.scan());
    }

    /** @param paper and {@code scan} from which it was copied; empty where an account of the party said it */
    private void hear(PartyId party, AnswerMinutes said, @Nullable String paper, @Nullable DocumentId scan) {
        var found = turn.on(said.session());
        var told = teller.tell(found);
        approvals.approval(found, told).whyNotAnswered(party, said.frozen()).ifPresent(refusal -> {
            throw refusal;
        });
        var details = new LinkedHashMap<String, String>();
        details.put("minutesVersion", Integer.toString(said.frozen()));
        details.put("minutesAnswer", "{minutes.answer-kind." + said.answer().kind() + "}");
        var id = new AnswerId(said.session(), said.frozen(), party);
        var by = currentUser.required().name();
        if (paper == null) {
            answers.save(MinutesAnswer.spoken(id, said.answer(), by, turn.now()));
        } else {
            var document = attached(found, scan, details);
            answers.save(MinutesAnswer.fromPaper(id, said.answer(), new Paper(paper, document), by, turn.now()));
            details.put("onBehalf", paper);
        }
        turn.touch(found);
        var act = MinutesTurn.about("minutes-answered", told.session())
                .forParty(party)
                .with(details);
        journal.record(
                said.answer().words() == null ? act : act.because(said.answer().words()));
    }

    /** Signatures on paper minutes are on their scan, which is with the session already. */
    private DocumentId attached(Minutes found, @Nullable DocumentId scan, Map<String, String> details) {
        if (scan == null) {
            return scans.of(found.session())
                    .filter(paper -> found.row().manner() == MinutesManner.FROM_PAPER)
                    .orElseThrow(ActaRefusal::withoutPaper);
        }
        var file = documents.attach(List.of(scan)).getFirst();
        details.put("evidence", file.name() + " " + file.sha256());
        return file.id();
    }
}
