package org.rimanakuy.commitment;

import java.util.List;
import java.util.Optional;

/**
 * What became of a promise by agreement since it was made.
 *
 * @param amendments oldest first
 * @param originalSchedule how it would stand by the deadline it was made with, where that was moved
 * @param endProposals every proposal to end it, whatever became of it, oldest first
 * @param milestones in their order, with those that were dropped
 */
public record Course(
        List<AmendmentRow> amendments,
        Optional<Schedule> originalSchedule,
        List<EndProposalRow> endProposals,
        List<MilestoneRow> milestones,
        Progress progress) {

    /** The latest proposal to end it, whatever became of it. */
    public Optional<EndProposalRow> endProposal() {
        return endProposals.isEmpty() ? Optional.empty() : Optional.of(endProposals.getLast());
    }

    /** How often more time was given. */
    public int extensions() {
        return Math.toIntExact(
                amendments.stream().filter(AmendmentRow::isExtension).count());
    }

    /** Whether anything was agreed about it since it was made; its promise is then corrected no more. */
    public boolean isAgreedAbout() {
        return !amendments.isEmpty() || !milestones.isEmpty() || !endProposals.isEmpty();
    }

    /** The words that hold now, where they were amended. */
    public Optional<AmendmentRow> wordsNow() {
        return amendments.stream()
                .filter(row -> row.kind() == AmendmentKind.WORDS)
                .reduce((earlier, later) -> later);
    }

    /** The deadline a commitment was made with, as its amendments remember it; empty where none moved it. */
    static Optional<Deadline> original(Deadline now, List<AmendmentRow> amendments) {
        return amendments.stream()
                .filter(row -> row.kind() == AmendmentKind.DEADLINE)
                .findFirst()
                .map(first -> now.movedTo(first.dueBefore().orElse(null)));
    }
}
