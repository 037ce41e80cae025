package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rimanakuy.shared.PartialDate;

/** Correcting is for slips of the pen: it is no way around what was agreed. */
class CorrectingTest extends CommitmentsOnRecord {

    private static final Agreed AGREED = new Agreed("Las lluvias", "Sesión 12", PartialDate.year(2024), null);

    private CommitmentRecord seen(CommitmentNumber number) {
        return sheets.sheet(number).orElseThrow().commitment();
    }

    private CommitmentNumber due() {
        return recorded("Carretera", Deadline.on(PartialDate.day(today.plusDays(30))));
    }

    private void correct(CommitmentNumber number, Deadline deadline) {
        var seen = seen(number);
        asSecretariat(
                context,
                () -> commitments.correct(seen.id(), seen.version(), seen.data().due(deadline), "Un error"));
    }

    private void extend(CommitmentRecord seen) {
        context.getBean(AmendmentService.class)
                .extend(new MoveDeadline(seen.id(), seen.version(), PartialDate.day(today.plusDays(60)), AGREED));
    }

    private void amendWords(CommitmentRecord seen) {
        context.getBean(AmendmentService.class).amendWords(new AmendWords(seen.id(), seen.version(), "Otras", AGREED));
    }

    private void addMilestone(CommitmentRecord seen) {
        context.getBean(MilestoneService.class)
                .add(seen.id(), seen.version(), new MilestoneData("Trazo", PartialDate.day(today)));
    }

    private void proposeEnd(CommitmentRecord seen) {
        var terms = new EndTerms(Ended.WITHDRAWN, "La mesa", "Sesión 12", "Ya no hace falta", "Acta 12", null);
        context.getBean(EndingService.class).propose(new ProposeEnd(seen.id(), seen.version(), terms));
    }

    static Stream<Named<BiConsumer<CorrectingTest, CommitmentRecord>>> agreements() {
        return Stream.of(
                Named.of("an extension", CorrectingTest::extend),
                Named.of("other words", CorrectingTest::amendWords),
                Named.of("a milestone", CorrectingTest::addMilestone),
                Named.of("a proposed end", CorrectingTest::proposeEnd));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void after_an_agreement_the_promise_is_corrected_no_more(BiConsumer<CorrectingTest, CommitmentRecord> agreement) {
        var number = due();
        asSecretariat(context, () -> agreement.accept(this, seen(number)));
        var agreed = seen(number).data().deadline();

        assertThatExceptionOfType(CommitmentRefusal.class)
                .isThrownBy(() -> correct(number, Deadline.NONE))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("commitment.refusal.spoken-about"));
        assertThat(seen(number).data().deadline()).isEqualTo(agreed);
    }

    @Test
    void before_any_word_and_any_agreement_a_slip_of_the_pen_is_corrected() {
        var number = due();
        correct(number, Deadline.on(PartialDate.day(today.plusDays(31))));
        assertThat(seen(number).data().deadline().lastDay()).contains(today.plusDays(31));
    }
}
