package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PositionsServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    PositionsService positions;

    @Autowired
    JdbcClient sql;

    SaidOnRecord record;
    SessionId session;

    @BeforeEach
    void decideOnWater() {
        record = new SaidOnRecord(context);
        session = record.session("SE-2020-01", record.subgroup, "2020-05-14", MinutesManner.LIVE);
        var point = record.point(session, "Bono universal", "Dinero");
        record.line(
                session,
                LineKind.DECISION,
                "Se decide por mayoría el bono",
                null,
                point,
                Map.of(record.community, Stance.FOR, record.ministry, Stance.ABSTAINS));
        record.line(session, LineKind.RESERVATION, "No figura en el convenio", record.mine, point, Map.of());
    }

    @Test
    void a_reservation_to_what_others_are_for_is_a_divergence() {
        record.close(session);
        var topic = positions.positions(PositionsFilter.ALL).topics().getFirst();
        assertThat(topic.topic()).contains("Dinero");
        assertThat(topic.divergences())
                .extracting(TopicPositions.Divergence::session)
                .containsExactly(session);
        assertThat(topic.of(record.mine).orElseThrow().latest().standpoint()).isEqualTo(Standpoint.RESERVATION);
        assertThat(topic.of(record.ministry).orElseThrow().latest().standpoint())
                .isEqualTo(Standpoint.ABSTAINS);
    }

    @Test
    void nothing_of_a_draft_counts() {
        assertThat(positions.positions(PositionsFilter.ALL.withAgreed(true)).topics())
                .isEmpty();
    }

    @Test
    void information_and_stances_on_it_are_no_positions() {
        var other = record.session("SE-2021-01", record.roundtable, "2021-01-01", MinutesManner.LIVE);
        record.line(other, LineKind.INFORMATION, "Se informa", record.mine, null, Map.of(record.mine, Stance.FOR));
        record.close(other);
        assertThat(positions.positions(PositionsFilter.ALL.withAgreed(true)).topics())
                .isEmpty();
    }

    @Test
    void topics_on_which_nobody_was_apart_are_told_only_when_asked_for() {
        var other = record.session("SE-2021-01", record.roundtable, "2021-01-01", MinutesManner.LIVE);
        var point = record.point(other, "Posta de Yauri", null);
        record.line(other, LineKind.AGREEMENT, "Se acuerda", null, point, Map.of(record.mine, Stance.FOR));
        record.line(other, LineKind.AGREEMENT, "Sin punto", null, null, Map.of(record.mine, Stance.FOR));
        record.close(other);
        assertThat(positions.positions(PositionsFilter.ALL).topics()).isEmpty();
        var all = positions.positions(PositionsFilter.ALL.withAgreed(true));
        assertThat(all.topics())
                .extracting(TopicPositions::topic)
                .containsExactly(Optional.empty(), Optional.of("Posta de Yauri"));
        assertThat(all.names()).containsExactly(Map.entry(record.mine, "Minera Antapaccay"));
        assertThat(all.whole()).isTrue();
    }

    @Test
    void a_roundtable_has_the_positions_of_its_subgroups_and_none_of_others() {
        record.close(session);
        var other = record.roundtable("OTRA", "Otra mesa", null);
        assertThat(positions
                        .positions(PositionsFilter.ALL.withRoundtable(record.roundtable))
                        .topics())
                .hasSize(1);
        assertThat(positions
                        .positions(PositionsFilter.ALL.withRoundtable(other))
                        .topics())
                .isEmpty();
    }

    @Test
    void the_training_record_is_told_only_for_its_own_roundtable() {
        sql.sql("update minutes set example = true").update();
        record.close(session);
        assertThat(positions.positions(PositionsFilter.ALL).topics()).isEmpty();
        assertThat(positions
                        .positions(PositionsFilter.ALL.withRoundtable(record.subgroup))
                        .topics())
                .hasSize(1);
    }
}
