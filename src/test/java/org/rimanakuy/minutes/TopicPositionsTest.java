package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.minutes.Standpoint.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

class TopicPositionsTest {

    private final PartyId mine = PartyId.next();
    private final PartyId community = PartyId.next();
    private final Map<String, SessionId> sessions = new TreeMap<>();
    private final List<PositionTaken> taken = new ArrayList<>();

    @Test
    void one_for_and_one_against_in_the_same_session_are_apart() {
        take("2019", "Agua", community, FOR);
        take("2019", "Agua", mine, AGAINST);
        assertThat(only().divergences())
                .extracting(TopicPositions.Divergence::sessionCode)
                .containsExactly("SE-2019");
    }

    @Test
    void a_reservation_counts_as_being_against() {
        take("2020", "Agua", community, FOR);
        take("2020", "Agua", mine, RESERVATION);
        assertThat(only().diverges()).isTrue();
    }

    @Test
    void abstaining_or_standing_alone_is_no_divergence() {
        take("2019", "Agua", community, FOR);
        take("2019", "Agua", mine, ABSTAINS);
        take("2020", "Agua", mine, AGAINST);
        assertThat(only().diverges()).isFalse();
    }

    @Test
    void a_party_with_a_reservation_to_what_it_is_for_is_not_apart_from_itself() {
        take("2019", "Agua", mine, FOR);
        take("2019", "Agua", mine, RESERVATION);
        assertThat(only().diverges()).isFalse();
    }

    @Test
    void the_latest_position_is_told_and_the_one_it_moved_from() {
        take("2018", "Agua", mine, FOR);
        take("2019", "Agua", mine, AGAINST);
        take("2020", "Agua", mine, AGAINST);
        var position = only().of(mine).orElseThrow();
        assertThat(position.latest().heldOn()).isEqualTo(PartialDate.year(2020));
        assertThat(position.latest().standpoint()).isEqualTo(AGAINST);
        assertThat(position.before().orElseThrow().standpoint()).isEqualTo(FOR);
    }

    @Test
    void a_party_that_always_said_the_same_never_moved() {
        take("2018", "Agua", mine, FOR);
        take("2019", "Agua", mine, FOR);
        assertThat(only().of(mine).orElseThrow().before()).isEmpty();
        assertThat(only().of(community)).isEmpty();
    }

    @Test
    void a_topic_is_the_same_whatever_its_accents_and_capitals_and_is_called_as_it_was_written_last() {
        take("2018", "canón minero", mine, FOR);
        take("2019", " Canon Minero", community, FOR);
        assertThat(only().topic()).contains(" Canon Minero");
    }

    @Test
    void topics_with_the_latest_divergence_come_first_and_those_without_any_last() {
        take("2018", "Salud", mine, AGAINST);
        take("2018", "Salud", community, FOR);
        take("2019", "Agua", mine, AGAINST);
        take("2019", "Agua", community, FOR);
        take("2020", "Tierra", mine, FOR);
        take("2021", null, mine, FOR);
        assertThat(judged())
                .extracting(TopicPositions::topic)
                .containsExactly(Optional.of("Agua"), Optional.of("Salud"), Optional.empty(), Optional.of("Tierra"));
    }

    private void take(String year, @Nullable String topic, PartyId party, Standpoint standpoint) {
        var session = sessions.computeIfAbsent(year, first -> SessionId.next());
        taken.addFirst(new PositionTaken(
                topic,
                session,
                "SE-" + year,
                PartialDate.parse(year),
                LineId.next(),
                "SE-" + year + ".1",
                party,
                standpoint));
    }

    private List<TopicPositions> judged() {
        return TopicPositions.of(taken);
    }

    private TopicPositions only() {
        assertThat(judged()).hasSize(1);
        return judged().getFirst();
    }
}
