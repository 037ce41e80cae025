package org.rimanakuy.minutes;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rimanakuy.document.DocumentRow;
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
    private final Approvals approvals;
    private final Teller teller;
    private final MinutesAnswers answers;
    private final ScannedMinutes scans;
    private final DocumentService documents;
    private final JournalService journal;
    private final CurrentUser currentUser;

    AnswerService(
            MinutesTurn turn,
            Approvals approvals,
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
        var by = currentUser.required();
        var party = by.party().orElseThrow(ActaRefusal::speaksForNobody);
        hear(turn.on(said.session()), party, said, by.name(), turn.now());
    }

    void hear(Minutes found, PartyId party, AnswerMinutes said, String by, Instant at) {
        var told = asked(found, party, said);
        answers.save(MinutesAnswer.spoken(id(said, party), said.answer(), by, at));
        record(found, told, party, said, details(said));
    }

    /** For a party that answered on paper; the scan of it is required, and the record shows who typed it. */
    public void answerFor(AnswerFor paper) {
        var said = paper.said();
        var found = turn.on(said.session());
        var told = asked(found, paper.party(), said);
        var details = details(said);
        var from = copied(found, paper, details);
        var by = currentUser.required().name();
        answers.save(MinutesAnswer.fromPaper(id(said, paper.party()), said.answer(), from, by, turn.now()));
        details.put("onBehalf", paper.paper());
        record(found, told, paper.party(), said, details);
    }

    private Proceedings asked(Minutes found, PartyId party, AnswerMinutes said) {
        var told = teller.tell(found);
        approvals.of(found, told).whyNotAnswered(party, said.frozen()).ifPresent(refusal -> {
            throw refusal;
        });
        return told;
    }

    private static AnswerId id(AnswerMinutes said, PartyId party) {
        return new AnswerId(said.session(), said.frozen(), party);
    }

    private static Map<String, String> details(AnswerMinutes said) {
        var details = new LinkedHashMap<String, String>();
        details.put("minutesVersion", Integer.toString(said.frozen()));
        details.put("minutesAnswer", "{minutes.answer-kind." + said.answer().kind() + "}");
        return details;
    }

    private void record(
            Minutes found, Proceedings told, PartyId party, AnswerMinutes said, Map<String, String> details) {
        turn.touch(found);
        var words = said.answer().words();
        var act = MinutesTurn.about("minutes-answered", told.session())
                .forParty(party)
                .with(details);
        journal.record(words == null ? act : act.because(words));
    }

    /** Signatures on paper minutes are on their scan, which is with the session already. */
    private Paper copied(Minutes found, AnswerFor paper, Map<String, String> details) {
        if (paper.scan() == null) {
            var scan = scans.of(found.session())
                    .filter(minutes -> found.row().manner() == MinutesManner.FROM_PAPER)
                    .orElseThrow(ActaRefusal::withoutPaper);
            var hash = documents.rows(List.of(scan)).stream()
                    .map(DocumentRow::sha256)
                    .findFirst();
            return new Paper(paper.paper(), scan, hash.orElse(null));
        }
        var file = documents.attach(List.of(paper.scan())).getFirst();
        details.put("evidence", file.name() + " " + file.sha256());
        return new Paper(paper.paper(), file.id(), file.sha256());
    }
}
