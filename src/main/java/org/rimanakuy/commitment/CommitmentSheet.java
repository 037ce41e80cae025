package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.PartialDate;

/**
 * All that a page about one commitment shows, as of {@code today}.
 *
 * @param chain from who promised to who answers today, by successions and by agreement; empty where it is still the same
 * @param madeIn the session in one of whose lines it was made, where that line is on record
 * @param occurrences for a recurring one, the first date to the next
 * @param said everything said about it, latest first
 * @param course what became of it by agreement
 * @param links the commitments it was linked to
 */
public record CommitmentSheet(
        CommitmentRecord commitment,
        LocalDate today,
        Headline headline,
        @Nullable Voice headlineBy,
        Schedule schedule,
        Mover mover,
        PartyRow promisor,
        PartyRow obligor,
        List<Step> chain,
        List<PartyRow> beneficiaries,
        Optional<PartyRow> followUp,
        List<PlaceRow> place,
        Optional<AgreementRow> agreement,
        Optional<ClauseRow> clause,
        Optional<MadeIn> madeIn,
        List<Occurrence> occurrences,
        List<Said> said,
        Course course,
        List<Linked> links) {

    /** From this date that party answers. */
    public record Step(
            PartyRow party, PartialDate from, @Nullable String basis) {}

    /** One date of a recurring commitment, how it stands, and what each voice that spoke about it says last. */
    public record Occurrence(PartialDate due, Headline headline, Schedule schedule, Map<Voice, Standing> standings) {}

    /**
     * A statement with the party that made it.
     *
     * @param party empty where the source names nobody
     * @param evidence the files that came with it, as far as whoever asks may see them
     * @param examined files that came with other statements and were looked at for this finding
     * @param takenBack whether the same party said later that it no longer says this
     */
    public record Said(
            StatementData statement,
            Optional<PartyRow> party,
            List<DocumentRow> evidence,
            List<DocumentRow> examined,
            boolean takenBack) {}

    /** Oldest first. */
    public List<AmendmentRow> amendments() {
        return course.amendments();
    }

    /** How it would stand by the deadline it was made with; present only where that was moved. */
    public Optional<Schedule> originalSchedule() {
        return course.originalSchedule();
    }

    /** Whether there is a claim or a finding of fulfilment that a beneficiary could contradict. */
    public boolean mayBeDisputed() {
        return mayBeDisputed(null) || occurrences.stream().anyMatch(one -> mayBeDisputed(one.due()));
    }

    /** The same of one date of what recurs; without one, of what was said about none. */
    public boolean mayBeDisputed(@Nullable PartialDate date) {
        return new Voices(commitment.statements()).onTheMatter(date).mayBeDisputed();
    }

    /** The dispute to which the promisor's next word on the same matter is the answer. */
    public Optional<Dispute> disputeToAnswer() {
        return disputes().stream()
                .filter(dispute -> dispute.isOpen() && dispute.answer().isEmpty())
                .findFirst();
    }

    /** Every dispute that a beneficiary opened, oldest first. */
    public List<Dispute> disputes() {
        return Dispute.in(commitment.statements());
    }

    /** Every file that came with a statement, latest statement first: what a finding can rest on. */
    public List<DocumentRow> shown() {
        return said.stream().flatMap(one -> one.evidence().stream()).distinct().toList();
    }

    /** Who opened it, by the name people use; empty where the source names nobody. */
    public Optional<String> openerOf(Dispute dispute) {
        return said.stream()
                .filter(one -> one.statement().equals(dispute.opening()))
                .flatMap(one -> one.party().stream())
                .map(PartyRow::spokenName)
                .findFirst();
    }

    /** The latest proposal to end it, whatever became of it. */
    public Optional<EndProposalRow> endProposal() {
        return course.endProposal();
    }

    /** In their order, with those that were dropped. */
    public List<MilestoneRow> milestones() {
        return course.milestones();
    }

    public Progress progress() {
        return course.progress();
    }

    /** What one voice says now. */
    public Optional<Said> latest(Voice voice) {
        return said.stream().filter(one -> one.statement().voice() == voice).findFirst();
    }

    /** What one voice said, latest first. */
    public List<Said> all(Voice voice) {
        return said.stream().filter(one -> one.statement().voice() == voice).toList();
    }
}
