package org.rimanakuy.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rimanakuy.shared.PartyId;

/**
 * The way of minutes to an acta: what circulated, what was asked to be corrected, who answered what. Every rule about who
 * may still do something is here, for the service that refuses and for the screen that does not offer it.
 *
 * @param delegations those that attended, and so are asked
 * @param versions every text that circulated, the first one first
 * @param answers to every version
 * @param quality what the minutes have and lack as they stand now
 * @param changed whether what is on record now differs from the text that circulated last
 */
public record Approval(
        MinutesRow minutes,
        List<PartyId> delegations,
        List<FrozenRow> versions,
        List<CorrectionRow> corrections,
        List<AnswerRow> answers,
        Quality quality,
        boolean changed) {

    public Approval {
        delegations = List.copyOf(delegations);
        versions = List.copyOf(versions);
        corrections = List.copyOf(corrections);
        answers = List.copyOf(answers);
    }

    /** The text that circulated last. */
    public Optional<FrozenRow> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** What differs between a version that circulated and the one before it. */
    public List<TextChange> changesIn(int version) {
        return TextChange.between(text(version - 1), text(version));
    }

    private String text(int version) {
        return versions.stream()
                .filter(one -> one.number() == version)
                .map(FrozenRow::text)
                .findFirst()
                .orElse("");
    }

    /** The answers that count: those to the last version. */
    public List<AnswerRow> counting() {
        return answers.stream()
                .filter(answer -> answer.frozen() == minutes.frozen())
                .toList();
    }

    /** What a delegation answered to the last version. */
    public Optional<AnswerRow> answerOf(PartyId party) {
        return counting().stream()
                .filter(answer -> answer.party().equals(party))
                .findFirst();
    }

    /** The last version that a delegation answered, where it was an earlier one: it will want to see what changed. */
    public Optional<Integer> answeredBefore(PartyId party) {
        return answers.stream()
                .filter(answer -> answer.party().equals(party) && answer.frozen() < minutes.frozen())
                .map(AnswerRow::frozen)
                .max(Integer::compare);
    }

    /** The delegations that have not answered the last version. */
    public List<PartyId> unanswered() {
        return delegations.stream().filter(party -> answerOf(party).isEmpty()).toList();
    }

    public long openCorrections() {
        return corrections.stream().filter(CorrectionRow::isOpen).count();
    }

    /** Why this delegation may not answer that version; silence about the term, since a late answer is better than none. */
    Optional<ActaRefusal> whyNotAnswered(PartyId party, int frozen) {
        if (!minutes.isCirculating()) {
            return Optional.of(stands());
        }
        if (frozen != minutes.frozen()) {
            return Optional.of(ActaRefusal.anotherVersion(minutes.frozen()));
        }
        return delegations.contains(party) ? Optional.empty() : Optional.of(ActaRefusal.didNotAttend());
    }

    Optional<ActaRefusal> whyNotCorrected(PartyId party, int frozen, LocalDate today) {
        var until = minutes.correctionsUntil();
        return whyNotAnswered(party, frozen)
                .or(() -> until != null && today.isAfter(until)
                        ? Optional.of(ActaRefusal.correctionsOver(until))
                        : Optional.empty());
    }

    /** Closed is what all have answered, or had their time to; and only with every correction answered and circulated. */
    Optional<ActaRefusal> whyNotClosed(LocalDate today) {
        if (!minutes.isCirculating()) {
            return Optional.of(stands());
        }
        if (openCorrections() > 0) {
            return Optional.of(ActaRefusal.correctionsOpen(openCorrections()));
        }
        if (changed) {
            return Optional.of(ActaRefusal.changedSince(minutes.frozen()));
        }
        var until = Objects.requireNonNull(minutes.answersUntil());
        return unanswered().isEmpty() || today.isAfter(until)
                ? Optional.empty()
                : Optional.of(ActaRefusal.answersUntil(until, unanswered().size()));
    }

    public boolean mayBeAnsweredBy(PartyId party) {
        return whyNotAnswered(party, minutes.frozen()).isEmpty();
    }

    public boolean mayBeCorrectedBy(PartyId party, LocalDate today) {
        return whyNotCorrected(party, minutes.frozen(), today).isEmpty();
    }

    public boolean mayBeClosed(LocalDate today) {
        return whyNotClosed(today).isEmpty();
    }

    private ActaRefusal stands() {
        return minutes.number() == null ? ActaRefusal.notCirculating() : ActaRefusal.closed(minutes.number());
    }
}
