package org.rimanakuy.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.FollowUpChanged;
import org.rimanakuy.commitment.OpenCommitmentService;
import org.rimanakuy.commitment.ResponsibleChanged;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.MandateEnded;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionCorrected;
import org.rimanakuy.party.SuccessionRecorded;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a hand-over when somebody else comes to answer for something, and keeps who accepted what. Every open commitment
 * is in it: what nobody accepted still binds, and shows as not accepted.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_SIGNED_IN)
public class HandoverService {

    private static final String KIND = "party";

    private final Handovers handovers;
    private final OpenCommitmentService commitments;
    private final SuccessionService successions;
    private final PartyService parties;
    private final DocumentService documents;
    private final CurrentUser currentUser;
    private final JournalService journal;
    private final Clock clock;

    HandoverService(
            Handovers handovers,
            OpenCommitmentService commitments,
            SuccessionService successions,
            PartyService parties,
            DocumentService documents,
            CurrentUser currentUser,
            JournalService journal,
            Clock clock) {
        this.handovers = handovers;
        this.commitments = commitments;
        this.successions = successions;
        this.parties = parties;
        this.documents = documents;
        this.currentUser = currentUser;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    @PreAuthorize(Roles.IS_SECRETARIAT)
    public void on(SuccessionRecorded recorded) {
        var succession = recorded.succession();
        open(
                HandoverKind.SUCCESSION,
                succession.successor(),
                succession.predecessor(),
                null,
                succession.effectiveOn().firstDay(),
                commitments.promisedBy(successions.lineage().withPredecessors(succession.predecessor())));
    }

    /** What the mistaken successor has not accepted it need not accept; the right one is told of all of it. */
    @EventListener
    @PreAuthorize(Roles.IS_SECRETARIAT)
    public void on(SuccessionCorrected corrected) {
        var before = corrected.before();
        if (corrected.isBetweenTheSame()) {
            var since = corrected.now().effectiveOn().firstDay();
            handovers.date(before.successor(), before.predecessor(), since);
            return;
        }
        var left = handovers.takeBack(before.successor(), before.predecessor());
        if (left > 0) {
            journal.record(about("handover-taken-back", before.successor())
                    .with(Map.of("commitments", Integer.toString(left))));
        }
        on(new SuccessionRecorded(corrected.now()));
    }

    @EventListener
    @PreAuthorize(Roles.IS_SECRETARIAT)
    public void on(MandateEnded ended) {
        var mandate = ended.mandate();
        var party = mandate.party();
        var answered = successions.lineage().answeredBy(party, today());
        open(
                HandoverKind.MANDATE,
                party,
                null,
                mandate.person(),
                Objects.requireNonNull(mandate.until()).lastDay(),
                commitments.concerning(party, answered.isEmpty() ? List.of(party) : answered));
    }

    @EventListener
    @PreAuthorize(Roles.IS_SECRETARIAT)
    public void on(FollowUpChanged changed) {
        pass(changed.commitment(), HandoverKind.FOLLOW_UP, changed.now(), changed.before(), today());
    }

    @EventListener
    @PreAuthorize(Roles.IS_SECRETARIAT)
    public void on(ResponsibleChanged changed) {
        pass(changed.commitment(), HandoverKind.RESPONSIBLE, changed.now(), changed.before(), changed.since());
    }

    /** What changes hands on one day between the same two is one hand-over. */
    private void pass(CommitmentId left, HandoverKind kind, PartyId now, @Nullable PartyId before, LocalDate since) {
        var begun = handovers.open(Optional.of(now), clock.getZone()).stream()
                .filter(row -> row.kind() == kind && row.from().equals(Optional.ofNullable(before)))
                .filter(row -> row.openedOn().equals(today()) && row.since().equals(since))
                .filter(row -> handovers.items(row.id(), 0, row.items()).stream()
                        .noneMatch(item -> item.commitment().equals(left)))
                .findFirst();
        begun.ifPresentOrElse(
                row -> handovers.add(row.id(), List.of(left)),
                () -> open(kind, now, before, null, since, List.of(left)));
    }

    private void open(
            HandoverKind kind,
            PartyId party,
            @Nullable PartyId from,
            @Nullable String person,
            LocalDate since,
            List<CommitmentId> left) {
        if (left.isEmpty()) {
            return;
        }
        var id = handovers.open(
                kind,
                party,
                Optional.ofNullable(from),
                Optional.ofNullable(person),
                since,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        handovers.add(id, left);
        journal.record(about("handover-opened", party).with(Map.of("commitments", Integer.toString(left.size()))));
    }

    @Transactional(readOnly = true)
    public Optional<HandoverRow> find(UUID id) {
        return handovers.find(id, clock.getZone());
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<HandoverRow> of(PartyId party) {
        return handovers.of(party, clock.getZone());
    }

    /** What waits for the party of whoever is signed in to accept it, or, for the secretariat, for anybody. */
    @Transactional(readOnly = true)
    public List<HandoverRow> waiting() {
        var person = currentUser.required();
        if (person.is(Role.SECRETARIAT)) {
            return handovers.open(Optional.empty(), clock.getZone());
        }
        return person.party()
                .map(party -> handovers.open(Optional.of(party), clock.getZone()))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    public List<HandoverItem> items(UUID id, int offset, int limit) {
        return handovers.items(id, offset, limit);
    }

    /** Whether whoever is signed in may accept: for its own party, or the secretariat from a paper. */
    @Transactional(readOnly = true)
    public boolean mayAccept(HandoverRow handover) {
        var person = currentUser.required();
        return person.is(Role.SECRETARIAT) || speaksFor(handover.party());
    }

    /**
     * @param remark what the one who accepts has to say to it; from the secretariat, the paper in which it was accepted
     * @param scan of that paper, sent before; required of the secretariat
     * @return how many had not been accepted before
     */
    public int accept(UUID id, Collection<CommitmentId> chosen, String remark, Optional<DocumentId> scan) {
        journal.takeTurn();
        var handover = find(id).orElseThrow(HandoverRefusal::unknown);
        var said = Optional.ofNullable(Text.optional(remark, Text.NOTE));
        if (!speaksFor(handover.party())) {
            if (!currentUser.is(Role.SECRETARIAT)) {
                throw HandoverRefusal.notYours(parties.names().of(handover.party()));
            }
            if (said.isEmpty() || scan.isEmpty()) {
                throw HandoverRefusal.withoutPaper();
            }
        }
        if (chosen.isEmpty()) {
            throw HandoverRefusal.nothingChosen();
        }
        var paper = documents.attach(scan.stream().toList());
        var accepted =
                handovers.accept(id, chosen, today(), currentUser.required().name(), said, scan);
        if (accepted > 0) {
            var details = new LinkedHashMap<String, String>();
            details.put("commitments", Integer.toString(accepted));
            paper.forEach(file -> details.put("evidence", file.nameAndHash()));
            var act = about("handover-accepted", handover.party()).with(details);
            journal.record(said.map(act::because).orElse(act));
        }
        return accepted;
    }

    private boolean speaksFor(PartyId party) {
        var person = currentUser.required();
        return (person.is(Role.DELEGATE) || person.is(Role.GUARANTOR))
                && person.party().filter(party::equals).isPresent();
    }

    private Act about(String what, PartyId party) {
        return Act.of(what).on(KIND, party.value(), parties.names().of(party)).forParty(party);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
