package org.rimanakuy.commitment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartialDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was agreed about a promise after it was made: by when, in which words, by whom, and that its condition came about. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class AmendmentService {

    private final Amendments amendments;
    private final Turn turn;
    private final SuccessionService successions;
    private final PartyService parties;
    private final DocumentService documents;
    private final JournalService journal;
    private final ApplicationEventPublisher events;

    AmendmentService(
            Amendments amendments,
            Turn turn,
            SuccessionService successions,
            PartyService parties,
            DocumentService documents,
            JournalService journal,
            ApplicationEventPublisher events) {
        this.amendments = amendments;
        this.turn = turn;
        this.successions = successions;
        this.parties = parties;
        this.documents = documents;
        this.journal = journal;
        this.events = events;
    }

    /** Gives more time, or a first deadline to a commitment that had none. */
    public void extend(MoveDeadline moved) {
        var commitment = turn.on(moved.commitment(), moved.seenVersion());
        var deadline = commitment.data().deadline();
        var before = deadline.movable();
        if (before.isEmpty() && deadline.kind() == Deadline.Kind.RECURRING) {
            throw AmendmentRefusal.noEndToExtend();
        }
        if (before.filter(date -> !moved.due().lastDay().isAfter(date.lastDay()))
                .isPresent()) {
            throw AmendmentRefusal.notLater(before.get());
        }
        move(commitment, moved, before, before.isPresent() ? "deadline-extended" : "deadline-agreed");
    }

    /** Moves the deadline to whatever date was agreed, also an earlier one. */
    public void amend(MoveDeadline moved) {
        var commitment = turn.on(moved.commitment(), moved.seenVersion());
        var before = commitment.data().deadline().movable();
        if (before.filter(moved.due()::equals).isPresent()) {
            throw AmendmentRefusal.sameDate(moved.due());
        }
        move(commitment, moved, before, "deadline-amended");
    }

    /** The literal promise stays as it was made; these words are read below it. */
    public void amendWords(AmendWords amended) {
        var commitment = turn.on(amended.commitment(), amended.seenVersion());
        turn.refuseFuture(amended.agreed().approvedOn());
        amendments.save(Amendment.ofWords(amended, turn.now()));
        turn.touch(commitment);
        journal.record(Turn.about("words-amended", commitment)
                .because(amended.agreed().reason())
                .with(approval(amended.agreed())));
    }

    /** Another party keeps it from now on; who made the promise is told first all the same. */
    public void amendResponsible(AmendResponsible amended) {
        var commitment = turn.on(amended.commitment(), amended.seenVersion());
        turn.refuseFuture(amended.agreed().approvedOn());
        var names = parties.names();
        var answers = successions.lineage().obligorOn(commitment.data().promisor(), turn.today());
        if (answers.equals(amended.party())) {
            throw AmendmentRefusal.answersAlready(names.of(answers));
        }
        commitment.agree(commitment.data().keptBy(amended.party()));
        amendments.save(Amendment.ofResponsible(amended, turn.now()));
        var since = amended.agreed().approvedOn().firstDay();
        events.publishEvent(new ResponsibleChanged(commitment.id(), answers, amended.party(), since));
        var details = new LinkedHashMap<String, String>();
        details.put("responsible", names.of(answers) + " → " + names.of(amended.party()));
        details.putAll(approval(amended.agreed()));
        journal.record(Turn.about("responsible-amended", commitment)
                .because(amended.agreed().reason())
                .with(details));
    }

    /** Starts the clock of a conditional deadline. */
    public void meetCondition(MeetCondition met) {
        var commitment = turn.on(met.commitment(), met.seenVersion());
        turn.refuseFuture(met.metOn());
        var deadline = commitment.data().deadline();
        if (deadline.kind() != Deadline.Kind.CONDITIONAL) {
            throw AmendmentRefusal.notConditional(commitment.number());
        }
        if (deadline.conditionMetOn() instanceof PartialDate already) {
            throw AmendmentRefusal.alreadyMet(already);
        }
        commitment.agree(commitment.data().due(deadline.metOn(met.metOn())));
        amendments.save(Amendment.ofCondition(met, turn.now()));
        var details = new LinkedHashMap<String, String>();
        details.put("conditionMetOn", met.metOn().iso());
        details.put("source", met.source());
        details.putAll(scan(met.known()));
        journal.record(
                Turn.about("condition-met", commitment).because(met.why()).with(details));
    }

    /** Who agreed, and the scan of it. */
    private Map<String, String> approval(Agreed agreed) {
        var details = new LinkedHashMap<String, String>();
        details.put("approval", agreed.approval());
        details.putAll(scan(agreed));
        return details;
    }

    /** From now on it is part of the record. */
    private Map<String, String> scan(Agreed agreed) {
        var details = new LinkedHashMap<String, String>();
        documents.attach(agreed.scan().stream().toList()).forEach(row -> details.put("evidence", row.nameAndHash()));
        return details;
    }

    private void move(Commitment commitment, MoveDeadline moved, Optional<PartialDate> before, String act) {
        turn.refuseFuture(moved.agreed().approvedOn());
        commitment.agree(commitment.data().due(commitment.data().deadline().movedTo(moved.due())));
        amendments.save(Amendment.ofDeadline(moved, before, turn.now()));
        var details = new LinkedHashMap<String, String>();
        details.put(
                "due",
                before.map(PartialDate::iso).orElse("∅") + " → " + moved.due().iso());
        details.putAll(approval(moved.agreed()));
        journal.record(
                Turn.about(act, commitment).because(moved.agreed().reason()).with(details));
    }
}
