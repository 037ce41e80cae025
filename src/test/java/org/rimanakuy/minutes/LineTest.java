package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.SessionId;

class LineTest {

    private static final Instant NOON = Instant.parse("2026-05-14T17:00:00Z");
    private static final Typist ANA = new Typist(UUID.randomUUID(), "Ana", UUID.randomUUID());
    private static final Typist ANA_ELSEWHERE = new Typist(ANA.account(), "Ana", UUID.randomUUID());

    private final Line line = new Line(
            LineId.next(),
            SessionId.next(),
            "SE-2026-01.1",
            1,
            TypedLines.words("uno").firstSaidAt(NOON),
            1);

    @Test
    void whoever_types_holds_the_line_for_a_while_after_the_last_key() {
        line.hold(ANA, NOON);
        assertThat(line.typist(NOON.plus(Typist.HOLD))).contains(ANA);
        assertThat(line.typist(NOON.plus(Typist.HOLD).plusMillis(1))).isEmpty();
    }

    @Test
    void one_person_with_two_pages_open_is_as_good_as_two() {
        line.hold(ANA, NOON);
        assertThatThrownBy(() -> line.say(TypedLines.words("dos"), 0, ANA_ELSEWHERE, NOON, 2))
                .isInstanceOf(HeldLineRefusal.class);
    }

    @Test
    void a_line_was_said_when_it_was_typed_first_whatever_is_typed_later() {
        line.hold(ANA, NOON);
        line.say(TypedLines.words("dos"), Line.NEW, ANA, NOON.plusSeconds(60), 2);
        assertThat(line.data().saidAt()).isEqualTo(NOON);
        assertThat(line.data().text()).isEqualTo("dos");
    }

    @Test
    void dropping_a_line_lets_it_go() {
        line.hold(ANA, NOON);
        line.drop(Line.NEW, ANA, NOON, 2);
        assertThat(line.typist(NOON)).isEmpty();
        assertThat(line.isDropped()).isTrue();
    }
}
