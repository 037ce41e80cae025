package org.rimanakuy.commitment;

import java.util.Optional;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/**
 * What to look for in the register; every part that is there must hold.
 *
 * @param words words of the title or the promise, or the beginning of a number
 * @param obligor the party that answers today, whoever promised
 * @param place the place or any within it
 * @param mover whose move it is today
 * @param late for how long it has been overdue
 * @param withoutExamples whether the training record is left out, as the figures leave it out
 */
public record RegisterFilter(
        Optional<String> words,
        Optional<Headline> headline,
        Optional<ScheduleState> schedule,
        Optional<PartyId> obligor,
        Optional<PartyId> beneficiary,
        Optional<PlaceId> place,
        Optional<AgreementId> agreement,
        Optional<Weight> weight,
        Optional<Mover> mover,
        Optional<Lateness> late,
        boolean withoutDeadline,
        boolean withoutFollowUp,
        boolean withoutExamples) {

    public static final int WORDS = 200;
    public static final RegisterFilter ALL = new RegisterFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false);

    public RegisterFilter {
        words = words.map(String::strip).filter(text -> !text.isEmpty());
        words.filter(text -> text.length() > WORDS).ifPresent(text -> {
            throw new InvalidInputRefusal("commitment.refusal.search-too-long", text.length(), WORDS);
        });
    }

    public RegisterFilter withWords(String text) {
        return new RegisterFilter(
                Optional.of(text),
                headline,
                schedule,
                obligor,
                beneficiary,
                place,
                agreement,
                weight,
                mover,
                late,
                withoutDeadline,
                withoutFollowUp,
                withoutExamples);
    }

    public RegisterFilter withSchedule(ScheduleState state) {
        return new RegisterFilter(
                words,
                headline,
                Optional.of(state),
                obligor,
                beneficiary,
                place,
                agreement,
                weight,
                mover,
                late,
                withoutDeadline,
                withoutFollowUp,
                withoutExamples);
    }

    public RegisterFilter withPlace(PlaceId within) {
        return new RegisterFilter(
                words,
                headline,
                schedule,
                obligor,
                beneficiary,
                Optional.of(within),
                agreement,
                weight,
                mover,
                late,
                withoutDeadline,
                withoutFollowUp,
                withoutExamples);
    }

    public RegisterFilter withAgreement(AgreementId from) {
        return new RegisterFilter(
                words,
                headline,
                schedule,
                obligor,
                beneficiary,
                place,
                Optional.of(from),
                weight,
                mover,
                late,
                withoutDeadline,
                withoutFollowUp,
                withoutExamples);
    }

    public RegisterFilter withObligor(PartyId party) {
        return new RegisterFilter(
                words,
                headline,
                schedule,
                Optional.of(party),
                beneficiary,
                place,
                agreement,
                weight,
                mover,
                late,
                withoutDeadline,
                withoutFollowUp,
                withoutExamples);
    }

    public RegisterFilter withBeneficiary(PartyId party) {
        return new RegisterFilter(
                words,
                headline,
                schedule,
                obligor,
                Optional.of(party),
                place,
                agreement,
                weight,
                mover,
                late,
                withoutDeadline,
                withoutFollowUp,
                withoutExamples);
    }

    public RegisterFilter leavingOutExamples() {
        return new RegisterFilter(
                words,
                headline,
                schedule,
                obligor,
                beneficiary,
                place,
                agreement,
                weight,
                mover,
                late,
                withoutDeadline,
                withoutFollowUp,
                true);
    }

    public RegisterFilter withWeight(Weight heavy) {
        return with(schedule, Optional.of(heavy), mover, late);
    }

    public RegisterFilter withLate(Lateness days) {
        return with(schedule, weight, mover, Optional.of(days));
    }

    public RegisterFilter withMover(Mover whose) {
        return with(schedule, weight, Optional.of(whose), late);
    }

    /** The same, due or overdue or neither. */
    RegisterFilter whateverItsClock() {
        return with(Optional.empty(), weight, mover, Optional.empty());
    }

    private RegisterFilter with(
            Optional<ScheduleState> state, Optional<Weight> heavy, Optional<Mover> whose, Optional<Lateness> days) {
        return new RegisterFilter(
                words,
                headline,
                state,
                obligor,
                beneficiary,
                place,
                agreement,
                heavy,
                whose,
                days,
                withoutDeadline,
                withoutFollowUp,
                withoutExamples);
    }
}
