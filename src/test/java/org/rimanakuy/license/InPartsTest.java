package org.rimanakuy.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.AnswerTerm;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Late;
import org.rimanakuy.commitment.Weight;

/** What is read some at a time comes to the same as what is read at once. */
class InPartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    @Test
    void the_numbers_come_back_whole_and_in_order_whatever_their_length() {
        var touched = Touched.of(orders -> IntStream.rangeClosed(1, 2_500)
                .forEach(sequence -> orders.accept(2004L * 10_000_000L + sequence * 1_000L)));
        var read = new ArrayList<List<String>>();
        touched.each(read::add);
        assertThat(read).extracting(List::size).containsExactly(1_000, 1_000, 500);
        assertThat(read.getFirst().getFirst()).isEqualTo("CM-2004-1000");
        assertThat(read.getLast().getLast()).isEqualTo(new CommitmentNumber(2004, 2_500_000).toString());
    }

    @Test
    void terms_added_some_at_a_time_are_the_terms_of_all() {
        var terms = IntStream.range(0, 900)
                .mapToObj(index -> new AnswerTerm(
                        "CM-2020-" + (1_000 + index),
                        "Posta",
                        AnswerTerm.Kind.CLAIM,
                        DAY.minusDays(400L + index),
                        DAY.minusDays(index % 500),
                        index % 3 == 0 ? Optional.of(DAY.minusDays(index % 90)) : Optional.empty()))
                .toList();
        var parts = Responsiveness.of(DAY, terms.subList(0, 300))
                .plus(Responsiveness.of(DAY, terms.subList(300, 301)))
                .plus(Responsiveness.of(DAY, terms.subList(301, 900)));
        assertThat(parts).isEqualTo(Responsiveness.of(DAY, terms));
        assertThat(parts.unanswered()).isEqualTo(parts.open().size()).isPositive();
    }

    @Test
    void pressure_added_some_at_a_time_is_the_pressure_of_all_and_lists_no_more_than_a_thousand() {
        var late = IntStream.range(0, 2_400)
                .mapToObj(index -> new Late(
                        new UUID(0, index),
                        "CM-2020-" + (1_000 + index),
                        "Posta",
                        new UUID(1, 1),
                        Weight.values()[index % 3],
                        DAY.minusDays(1 + index % 800),
                        1 + index % 800))
                .toList();
        var parts = Pressure.of(DAY, late.subList(0, 1_000))
                .plus(Pressure.of(DAY, late.subList(1_000, 2_000)))
                .plus(Pressure.of(DAY, late.subList(2_000, 2_400)));
        assertThat(parts).isEqualTo(Pressure.of(DAY, late));
        assertThat(parts.heaviest()).hasSize(Pressure.LISTED);
    }
}
