package org.rimanakuy.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final Digest digest = new Digest();

    @Test
    void what_happened_to_one_thing_stands_together_and_the_same_is_told_once_with_its_last_day() {
        digest.add(item("CM-1", "statement-recorded", DAY));
        digest.add(item("CM-2", "OVERDUE", DAY));
        digest.add(item("CM-1", "statement-recorded", DAY.plusDays(2)));
        digest.add(item("CM-1", "finding-recorded", DAY.plusDays(1)));

        assertThat(digest.subjects()).extracting(Digest.Subject::code).containsExactly("CM-1", "CM-2");
        assertThat(digest.subjects().getFirst().lines())
                .containsExactly(
                        new Digest.Line("statement-recorded", DAY.plusDays(2)),
                        new Digest.Line("finding-recorded", DAY.plusDays(1)));
    }

    @Test
    void it_stays_short_and_says_how_much_it_leaves_out() {
        for (var number = 0; number < Digest.SUBJECTS + 7; number++) {
            digest.add(item("CM-" + number, "commitment-recorded", DAY));
        }
        digest.add(item("CM-0", "OVERDUE", DAY));
        assertThat(digest.subjects()).hasSize(Digest.SUBJECTS);
        assertThat(digest.unlisted()).isEqualTo(7);
        assertThat(digest.subjects().getFirst().lines()).hasSize(2);
    }

    private static NewsItem item(String code, String what, LocalDate on) {
        return new NewsItem(new NewsItem.About(code, "Agua", "/c/" + code), what, on, Set.of());
    }
}
