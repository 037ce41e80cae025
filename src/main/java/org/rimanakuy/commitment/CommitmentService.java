package org.rimanakuy.commitment;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.rimanakuy.agreement.AgreementFollowed;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.dialogue.RoundtableFollowed;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The commitments as they are put on record and mended. Reading is for anyone, recording for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class CommitmentService {

    static final String KIND = "commitment";
    private static final int BATCH = 500;

    private final Commitments commitments;
    private final Following following;
    private final ClauseService clauses;
    private final LineOrigins origins;
    private final Naming naming;
    private final JournalService journal;
    private final EntityManager memory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommitmentService(
            Commitments commitments,
            Following following,
            ClauseService clauses,
            LineOrigins origins,
            Naming naming,
            JournalService journal,
            EntityManager memory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.commitments = commitments;
        this.following = following;
        this.clauses = clauses;
        this.origins = origins;
        this.naming = naming;
        this.journal = journal;
        this.memory = memory;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<CommitmentRecord> byNumbers(Collection<CommitmentNumber> numbers) {
        var asWritten = numbers.stream().map(CommitmentNumber::toString).toList();
        return asWritten.isEmpty()
                ? List.of()
                : commitments.findByNumberIn(asWritten).stream()
                        .map(Commitment::record)
                        .toList();
    }

    /** The commitments after a number, in order of number: what an export of any length goes by. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<CommitmentRecord> after(Optional<CommitmentNumber> number, int limit) {
        var order = number.map(CommitmentNumber::order).orElse(0L);
        var page = commitments.findByNumberOrderGreaterThanOrderByNumberOrder(order, Limit.of(limit)).stream()
                .map(Commitment::record)
                .toList();
        memory.clear();
        return page;
    }

    /** Puts a commitment on record under the next number of the year in which it was made. */
    public CommitmentNumber record(CommitmentData data) {
        var only = new LinkedHashMap<CommitmentId, CommitmentData>();
        only.put(CommitmentId.next(), data);
        return recordNext(only, false).getFirst();
    }

    /**
     * Puts what was promised on one day on record, in this order, under the next numbers of its year; examples take none of
     * those.
     */
    public List<CommitmentNumber> recordNext(SequencedMap<CommitmentId, CommitmentData> promised, boolean example) {
        journal.takeTurn();
        var added = new ArrayList<NewCommitment>();
        promised.forEach((id, data) -> {
            var number = added.isEmpty()
                    ? nextNumber(
                            example
                                    ? CommitmentNumber.YEAR_OF_EXAMPLES
                                    : data.madeOn().date().getYear())
                    : added.getLast().number().next();
            added.add(new NewCommitment(id, number, followedByItself(data), List.of(), Optional.empty()));
        });
        recordAll(added, example);
        return added.stream().map(NewCommitment::number).toList();
    }

    private CommitmentData followedByItself(CommitmentData data) {
        return data.origin().agreement() == null && data.followedSince() == null
                ? data.followedFrom(LocalDate.now(clock))
                : data;
    }

    /** Puts many on record, whole, with flat memory; their numbers are taken as given. */
    public void recordAll(Collection<NewCommitment> added, boolean example) {
        var now = now();
        var followed = following.of(added.stream().map(NewCommitment::data).toList());
        var agreementOf = clauses.agreements();
        var acts = new ArrayList<Act>();
        for (var commitment : added) {
            var data = followed.apply(commitment.data());
            refuseClauseOfAnother(data.origin(), agreementOf);
            commitments.save(new Commitment(
                    new NewCommitment(
                            commitment.id(), commitment.number(), data, commitment.statements(), commitment.ending()),
                    now,
                    example));
            acts.add(Act.of("commitment-recorded")
                    .on(KIND, commitment.id().value(), commitment.number().toString()));
            if (acts.size() == BATCH) {
                journal.recordAll(acts);
                acts.clear();
                memory.flush();
                memory.clear();
            }
        }
        journal.recordAll(acts);
        events.publishEvent(
                new CommitmentsRecorded(added.stream().map(NewCommitment::id).toList()));
    }

    public void correct(CommitmentId id, int seenVersion, CommitmentData data, String why) {
        var commitment = turn(id).atVersion(seenVersion);
        var followed = following.of(List.of(data)).apply(data);
        refuseClauseOfAnother(data.origin(), clauses.agreements());
        var before = commitment.data().followUp();
        var changes = commitment.correct(followed, commitments.isAgreedAbout(id), naming.now());
        var now = followed.followUp();
        var isOver = commitment.position().mover() == Mover.NOBODY;
        if (now != null && !now.equals(before) && !isOver) {
            events.publishEvent(new FollowUpChanged(id, before, now));
        }
        if (!changes.isEmpty()) {
            journal.record(
                    about("commitment-corrected", commitment).because(why).with(changes));
        }
    }

    /** Adds what was said elsewhere and is on record there. */
    public void hear(CommitmentId id, List<StatementData> said) {
        var commitment = turn(id);
        var now = now();
        for (var statement : said) {
            commitment.hear(statement, now);
            var act = about("statement-recorded", commitment)
                    .with(Map.of("standing", "{commitment.standing." + statement.standing() + "}"));
            var party = statement.party();
            journal.record(party == null ? act : act.forParty(party));
        }
    }

    public void end(CommitmentId id, Ending ending) {
        var commitment = turn(id);
        commitment.end(ending);
        journal.record(about("commitment-ended", commitment).because(ending.endGround()));
    }

    /** @return how many commitments of the training record were removed */
    public int removeExamples() {
        return commitments.deleteExamples();
    }

    /** An agreement's day of following is that of its commitments too. */
    @EventListener
    public void on(AgreementFollowed followed) {
        follow(commitments.ofAgreement(followed.agreement()));
    }

    /** So is the day of the roundtable in whose sessions they were made. */
    @EventListener
    public void on(RoundtableFollowed followed) {
        follow(commitments.findByIdIn(origins.madeAt(followed.roundtable())));
    }

    private void follow(List<Commitment> some) {
        var followed = following.of(some.stream().map(Commitment::data).toList());
        some.forEach(commitment ->
                commitment.followSince(followed.apply(commitment.data()).followedSince()));
    }

    private CommitmentNumber nextNumber(int year) {
        var last = commitments.lastOrderBetween(
                CommitmentNumber.firstOrderOf(year), CommitmentNumber.firstOrderOf(year + 1));
        return last.map(order -> CommitmentNumber.ofOrder(order).next()).orElseGet(() -> new CommitmentNumber(year, 1));
    }

    static void refuseClauseOfAnother(Origin origin, Map<ClauseId, AgreementId> agreementOf) {
        var clause = origin.clause();
        if (clause != null && !Objects.equals(agreementOf.get(clause), origin.agreement())) {
            throw CommitmentRefusal.clauseOfAnother();
        }
    }

    private Commitment turn(CommitmentId id) {
        var commitment = commitments.findById(id).orElseThrow(() -> CommitmentRefusal.unknown(id));
        events.publishEvent(new CommitmentTurn(id));
        return commitment;
    }

    private static Act about(String what, Commitment commitment) {
        return Act.of(what).on(KIND, commitment.id().value(), commitment.number());
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
