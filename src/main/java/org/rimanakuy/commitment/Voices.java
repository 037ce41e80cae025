package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;

/** Everything said about a commitment, by date and, on one date, in the order in which it was recorded. */
final class Voices {

    private static final Set<Standing> REFUSALS = Set.of(
            Standing.NOT_STARTED,
            Standing.IN_PROGRESS,
            Standing.STALLED,
            Standing.PARTLY_FULFILLED,
            Standing.NOT_FULFILLED);

    private final List<StatementData> said;

    /** What was said about the commitment as a whole and its occurrences, without what was taken back. */
    Voices(List<StatementData> inOrderOfRecording) {
        this(stillSaid(inOrderOfRecording).stream(), statement -> statement.milestone() == null);
    }

    /** @param said by date, without what was taken back */
    private Voices(Stream<StatementData> said, Predicate<StatementData> which) {
        this.said = said.filter(which).toList();
    }

    /** Only what was said about that milestone. */
    static Voices about(UUID milestone, List<StatementData> inOrderOfRecording) {
        var matter = stillSaid(inOrderOfRecording).stream()
                .filter(statement -> milestone.equals(statement.milestone()))
                .map(StatementData::takenForTheWhole);
        return new Voices(matter, any -> true);
    }

    /** By date, without what the same party took back later. */
    static List<StatementData> stillSaid(List<StatementData> inOrderOfRecording) {
        var said = new ArrayList<StatementData>();
        inOrderOfRecording.stream()
                .sorted(Comparator.comparing(statement -> statement.statedOn().lastDay()))
                .forEach(statement -> {
                    if (statement.takesBack()) {
                        lastWord(said, statement).ifPresent(index -> said.remove((int) index));
                    }
                    said.add(statement);
                });
        return List.copyOf(said);
    }

    private static Optional<Integer> lastWord(List<StatementData> said, StatementData of) {
        for (var index = said.size() - 1; index >= 0; index--) {
            if (said.get(index).isWordOfSameSpeakerAs(of)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /** Only what was said about that occurrence of a recurring commitment; without one, only what names none. */
    Voices onTheMatter(@Nullable PartialDate occurrence) {
        return occurrence == null
                ? new Voices(said.stream(), statement -> statement.occurrence() == null)
                : about(occurrence);
    }

    /** Only what was said about that occurrence of a recurring commitment. */
    Voices about(PartialDate occurrence) {
        var matter = said.stream()
                .filter(statement ->
                        statement.occurrence() != null && sameOccurrence(statement.occurrence(), occurrence))
                .map(StatementData::takenForTheWhole);
        return new Voices(matter, any -> true);
    }

    /** The latest occurrence that anything was said about. */
    Optional<LocalDate> lastOccurrence() {
        return said.stream()
                .map(StatementData::occurrence)
                .filter(Objects::nonNull)
                .map(PartialDate::lastDay)
                .max(Comparator.naturalOrder());
    }

    /** What was said about single occurrences, as it bears on the whole. */
    Voices onTheWhole() {
        return new Voices(said.stream().map(StatementData::onTheWhole), any -> true);
    }

    /** The promisor's latest word, when it is that the promise is fulfilled. */
    Optional<StatementData> claim() {
        return latest(Voice.PROMISOR).filter(statement -> statement.standing() == Standing.FULFILLED);
    }

    Optional<StatementData> finding() {
        return latest(Voice.GUARANTOR);
    }

    /** The guarantor's latest finding, when it is fulfilment and no dispute of it is open. */
    Optional<StatementData> verified() {
        return finding()
                .filter(finding -> finding.standing() == Standing.FULFILLED)
                .filter(finding -> disputeOfFinding().isEmpty());
    }

    /** The opening of a dispute about what the guarantor had found fulfilled, as long as it is open. */
    Optional<StatementData> disputeOfFinding() {
        return disputes().filter(Dispute::ofFinding).map(Dispute::opening).reduce((earlier, later) -> later);
    }

    /** The guarantor's latest finding, as long as the promisor has not claimed fulfilment since. */
    Optional<StatementData> findingNotAnswered() {
        return finding()
                .filter(finding ->
                        claim().filter(claim -> isAfter(claim, finding)).isEmpty());
    }

    /** Whether the guarantor looked at the present claim and found something else than fulfilment. */
    boolean claimRefused() {
        return findingNotAnswered()
                .filter(finding -> REFUSALS.contains(finding.standing()))
                .isPresent();
    }

    /** Whether a beneficiary's latest word, spoken on the claim or after it, says otherwise. A word before it is no answer. */
    boolean claimContradicted() {
        return claim().flatMap(claim -> latest(Voice.COMMUNITY)
                        .filter(answer -> !answer.statedOn()
                                .lastDay()
                                .isBefore(claim.statedOn().firstDay())))
                .filter(answer -> answer.standing() != Standing.FULFILLED)
                .isPresent();
    }

    /**
     * A dispute that nobody has ruled on or settled. The claim, repeated, does not lift it: whoever promised cannot
     * overrule whoever it was promised to.
     */
    Optional<Dispute> openDispute() {
        return disputes().reduce((earlier, later) -> later);
    }

    private Stream<Dispute> disputes() {
        return Dispute.among(said).stream().filter(Dispute::isOpen);
    }

    /** Whether there is a claim that nobody refused, or a finding of fulfilment, that a beneficiary can contradict. */
    boolean mayBeDisputed() {
        return (claim().isPresent() && !claimRefused()) || verified().isPresent();
    }

    /** The first word of a beneficiary since the claim. */
    Optional<StatementData> answerOfCommunity() {
        return claim().flatMap(claim -> said.stream()
                .filter(statement -> statement.voice() == Voice.COMMUNITY)
                .filter(statement -> !statement
                        .statedOn()
                        .lastDay()
                        .isBefore(claim.statedOn().firstDay()))
                .findFirst());
    }

    /** Whether the guarantor asked for something to look at, and the promisor has not claimed since. */
    boolean askedForEvidence() {
        return findingNotAnswered()
                .filter(finding -> finding.standing() == Standing.NO_EVIDENCE)
                .isPresent();
    }

    Optional<StatementData> latestOfPromisorAndGuarantor() {
        return last(statement -> statement.voice() == Voice.PROMISOR || statement.voice() == Voice.GUARANTOR);
    }

    /** Whether any of the three voices has said anything; a third party's view is not one of them. */
    boolean anyOfTheThree() {
        return said.stream().anyMatch(statement -> statement.voice() != Voice.OTHER);
    }

    /** What each voice that spoke says last. */
    Map<Voice, Standing> standings() {
        var standings = new EnumMap<Voice, Standing>(Voice.class);
        said.forEach(statement -> standings.put(statement.voice(), statement.standing()));
        return standings;
    }

    private Optional<StatementData> latest(Voice voice) {
        return last(statement -> statement.voice() == voice);
    }

    private Optional<StatementData> last(Predicate<StatementData> which) {
        return said.stream().filter(which).reduce((earlier, later) -> later);
    }

    private boolean isAfter(StatementData later, StatementData earlier) {
        return said.lastIndexOf(later) > said.lastIndexOf(earlier);
    }

    private static boolean sameOccurrence(PartialDate said, PartialDate due) {
        return Objects.equals(said, due)
                || (!said.firstDay().isBefore(due.firstDay()) && !said.lastDay().isAfter(due.lastDay()))
                || (!due.firstDay().isBefore(said.firstDay()) && !due.lastDay().isAfter(said.lastDay()));
    }
}
