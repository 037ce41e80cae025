package org.rimanakuy.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** That nobody can reckon back to fewer than five people from anything that is published. */
class PublishedTest {

    @Test
    void answers_of_fewer_than_five_are_hidden_and_a_second_community_with_them() {
        var published = Published.of(Map.of("A", answers(4), "B", answers(12), "C", answers(9)));
        assertThat(published.hidden()).containsExactlyInAnyOrder("A", "C");
        assertThat(published.shown()).containsOnlyKeys("B");
        assertThat(published.whole()).contains(answers(25));
    }

    @Test
    void where_nothing_is_small_everything_is_told() {
        var published = Published.of(Map.of("A", answers(5), "B", answers(6)));
        assertThat(published.hidden()).isEmpty();
        assertThat(published.whole()).contains(answers(11));
    }

    @Test
    void a_community_that_is_alone_and_small_hides_the_whole_too() {
        var published = Published.of(Map.of("A", answers(4)));
        assertThat(published.shown()).isEmpty();
        assertThat(published.whole()).isEmpty();
    }

    @Test
    void two_small_communities_that_together_are_fewer_than_five_take_a_third_with_them() {
        var published = Published.of(Map.of("A", answers(1), "B", answers(2), "C", answers(30)));
        assertThat(published.hidden()).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(published.whole()).contains(answers(33));
    }

    @Test
    void nobody_answered_is_neither_hidden_nor_told() {
        var published = Published.of(Map.of("A", Tally.NONE, "B", answers(7)));
        assertThat(published.hidden()).isEmpty();
        assertThat(published.shown()).containsOnlyKeys("B");
    }

    /** Five thousand random rounds, attacked by taking everything that is shown off the whole. */
    @Test
    void what_is_left_when_everything_shown_is_taken_off_the_whole_is_never_fewer_than_five_or_one_community() {
        var random = new Random(20_261_127);
        for (var turn = 0; turn < 5_000; turn++) {
            var answers = new TreeMap<String, Tally>();
            for (var community = random.nextInt(8); community >= 0; community--) {
                var count = random.nextInt(random.nextBoolean() ? 7 : 40);
                answers.put("C" + community, new Tally(count, count == 0 ? 0 : count + random.nextInt(4 * count + 1)));
            }
            var published = Published.of(answers);
            assertThat(published.shown().values()).allMatch(tally -> tally.answers() >= Published.LEAST);
            assertThat(Collections.disjoint(published.shown().keySet(), published.hidden()))
                    .isTrue();
            published.whole().ifPresent(whole -> {
                var shown = published.shown().values().stream()
                        .mapToInt(Tally::answers)
                        .sum();
                var left = whole.answers() - shown;
                assertThat(left == 0
                                || left >= Published.LEAST && published.hidden().size() >= 2)
                        .as("%s published as %s", answers, published)
                        .isTrue();
            });
        }
    }

    @Test
    void a_mean_has_one_decimal() {
        assertThat(new Tally(7, 22).mean()).isEqualByComparingTo("3.1");
    }

    private static Tally answers(int count) {
        return new Tally(count, 3L * count);
    }
}
