package org.rimanakuy.commitment;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the parties themselves speak: each in its own voice, one after the other, and none over what it has not read.
 * "Fulfilled" stands only once a guarantor has found it.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_SIGNED_IN)
public class StatementService {

    private final Turn turn;
    private final Commitments commitments;
    private final SuccessionService successions;
    private final AgreementService agreements;
    private final JournalService journal;
    private final CurrentUser currentUser;

    StatementService(
            Turn turn,
            Commitments commitments,
            SuccessionService successions,
            AgreementService agreements,
            JournalService journal,
            CurrentUser currentUser) {
        this.turn = turn;
        this.commitments = commitments;
        this.successions = successions;
        this.agreements = agreements;
        this.journal = journal;
        this.currentUser = currentUser;
    }

    /** In which voices the person signed in may speak about it today; empty for one that has ended. */
    @Transactional(readOnly = true)
    public Set<Voice> voicesOf(CommitmentId id) {
        var record = commitments
                .findById(id)
                .orElseThrow(() -> CommitmentRefusal.unknown(id))
                .record();
        var open = EnumSet.noneOf(Voice.class);
        if (record.ending().isEmpty()) {
            var concerned = concerned(record.data());
            var speaker = currentUser.required();
            for (var voice : Voice.values()) {
                if (concerned.refusal(voice, speaker).isEmpty()) {
                    open.add(voice);
                }
            }
        }
        return Set.copyOf(open);
    }

    /** The promisor's word on how it stands; while a dispute is open, the answer to it. */
    @PreAuthorize(Roles.IS_DELEGATE)
    public void report(Speak said) {
        var commitment = turn.on(said.commitment(), said.seenVersion());
        var disputed = Dispute.in(commitment.record().statements()).stream()
                .anyMatch(dispute -> dispute.isOpen() && dispute.answer().isEmpty());
        hear(commitment, Voice.PROMISOR, said, false, disputed ? "dispute-answered" : "progress-reported");
    }

    /** What a beneficiary sees. */
    @PreAuthorize(Roles.IS_DELEGATE)
    public void tell(Speak said) {
        hear(turn.on(said.commitment(), said.seenVersion()), Voice.COMMUNITY, said, false, "community-told");
    }

    /** A beneficiary contradicts the promisor's claim, or a finding of fulfilment; the promisor has to answer. */
    @PreAuthorize(Roles.IS_DELEGATE)
    public void dispute(Speak said) {
        var commitment = turn.on(said.commitment(), said.seenVersion());
        if (said.standing() == Standing.FULFILLED) {
            throw VoiceRefusal.disputeOfNothing();
        }
        var whole = new Voices(commitment.record().statements());
        var voices = said.occurrence() == null ? whole : whole.about(said.occurrence());
        if (voices.claim().isEmpty() && voices.verified().isEmpty()) {
            throw VoiceRefusal.nothingToDispute();
        }
        hear(commitment, Voice.COMMUNITY, said, true, "dispute-opened");
    }

    /** What the guarantor found, with the reason in its words; while a dispute is open, the ruling on it. */
    @PreAuthorize(Roles.IS_GUARANTOR)
    public void find(Speak said) {
        hear(turn.on(said.commitment(), said.seenVersion()), Voice.GUARANTOR, said, false, "finding-recorded");
    }

    private void hear(Commitment commitment, Voice voice, Speak said, boolean disputes, String act) {
        var data = commitment.data();
        var party = concerned(data).mayHear(voice, currentUser.required());
        refuseWrongDates(data, said);
        commitment.hear(
                new StatementData(
                        voice,
                        party,
                        PartialDate.day(turn.today()),
                        said.standing(),
                        said.words(),
                        said.fulfilledOn(),
                        said.occurrence(),
                        disputes,
                        null),
                turn.now());
        turn.touch(commitment);
        var details = new LinkedHashMap<String, String>();
        details.put("standing", "{commitment.standing." + said.standing() + "}");
        journal.record(Turn.about(act, commitment).forParty(party).with(details));
    }

    private void refuseWrongDates(CommitmentData data, Speak said) {
        var fulfilledOn = said.fulfilledOn();
        if (fulfilledOn != null && fulfilledOn.firstDay().isAfter(turn.today())) {
            throw VoiceRefusal.fulfilledLater();
        }
        var occurrence = said.occurrence();
        if (occurrence != null
                && !data.deadline().occurrencesUntilNext(turn.today()).contains(occurrence)) {
            throw VoiceRefusal.unknownOccurrence();
        }
    }

    private Concerned concerned(CommitmentData data) {
        var guarantors = new HashSet<PartyId>();
        var interested = new HashSet<PartyId>();
        var agreement = data.origin().agreement();
        var followUp = data.followUp();
        if (agreement != null) {
            agreements
                    .find(agreement)
                    .ifPresent(row -> row.parties()
                            .forEach(
                                    party -> side(party, guarantors, interested).add(party.party())));
        } else if (followUp != null) {
            guarantors.add(followUp);
        }
        return new Concerned(
                data.promisor(),
                successions.lineage().obligorOn(data.promisor(), turn.today()),
                Set.copyOf(data.beneficiaries()),
                guarantors,
                interested);
    }

    /** Who only signs, facilitates or executes stands on neither side. */
    private static Set<PartyId> side(AgreementParty party, Set<PartyId> guarantors, Set<PartyId> interested) {
        return switch (party.role()) {
            case GUARANTOR -> guarantors;
            case PROMISOR, BENEFICIARY -> interested;
            case SIGNATORY, FACILITATOR, EXECUTOR -> new HashSet<>();
        };
    }
}
