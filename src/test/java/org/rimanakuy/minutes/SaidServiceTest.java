package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SaidServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    SaidService said;

    @Autowired
    JdbcClient sql;

    SaidOnRecord record;
    SessionId session;

    @BeforeEach
    void convene() {
        record = new SaidOnRecord(context);
        session = record.session("SE-2020-01", record.roundtable, "2020-05-14", MinutesManner.LIVE);
    }

    @Test
    void nothing_is_found_before_the_acta_is_closed() {
        record.line(session, LineKind.INFORMATION, "Se informa del agua");
        assertThat(lines(SaidFilter.ALL)).isEmpty();
        assertThat(lines(SaidFilter.ALL.withWords("agua"))).isEmpty();

        record.close(session);

        assertThat(lines(SaidFilter.ALL.withWords("agua"))).containsExactly("SE-2020-01.1");
    }

    @Test
    void circulated_minutes_are_not_public_even_when_they_are_announced() {
        record.line(session, LineKind.INFORMATION, "Se informa del agua");
        record.tell(session);
        assertThat(lines(SaidFilter.ALL)).isEmpty();
    }

    @Test
    void what_published_sources_tell_is_found_without_approval_and_as_it_was_corrected() {
        var told = record.session("SE-2012-01", record.roundtable, "2012", MinutesManner.FROM_SOURCE);
        var line = record.line(told, LineKind.INFORMATION, "Se instaló la mesa");
        record.tell(told);
        assertThat(lines(SaidFilter.ALL.withWords("instaló"))).containsExactly("SE-2012-01.1");

        record.drop(line);
        record.line(told, LineKind.INFORMATION, "Se reunieron en Yauri");
        record.tell(told);

        assertThat(lines(SaidFilter.ALL)).containsExactly("SE-2012-01.2");
    }

    @Test
    void dropped_and_empty_lines_are_never_public() {
        record.drop(record.line(session, LineKind.INFORMATION, "Se dijo y se retiró"));
        record.line(session, LineKind.INFORMATION, "");
        record.close(session);
        assertThat(lines(SaidFilter.ALL)).isEmpty();
    }

    @Test
    void the_latest_session_comes_first_and_within_it_what_was_said_first() {
        record.line(session, LineKind.INFORMATION, "Uno");
        record.line(session, LineKind.INFORMATION, "Dos");
        record.close(session);
        var later = record.session("SE-2021-01", record.subgroup, "2021-02-01", MinutesManner.LIVE);
        record.line(later, LineKind.INFORMATION, "Tres");
        record.close(later);
        assertThat(lines(SaidFilter.ALL)).containsExactly("SE-2021-01.1", "SE-2020-01.1", "SE-2020-01.2");
    }

    @Test
    void pages_follow_one_another_without_a_gap_whatever_is_asked() {
        var subgroup = record.session("SE-2019-01", record.subgroup, "2019-01-01", MinutesManner.LIVE);
        for (var index = 0; index < 5; index++) {
            record.line(session, LineKind.INFORMATION, "agua " + index);
            record.line(subgroup, LineKind.INFORMATION, "agua " + index);
        }
        record.close(session);
        record.close(subgroup);
        for (var filter : List.of(SaidFilter.ALL.withWords("agua"), SaidFilter.ALL.withRoundtable(record.roundtable))) {
            var seen = new ArrayList<String>();
            for (var offset = 0; offset < 12; offset += 3) {
                said.page(filter, offset, 3).forEach(row -> seen.add(row.line()));
            }
            assertThat(seen).hasSize(10).isEqualTo(lines(filter)).doesNotHaveDuplicates();
            assertThat(said.count(filter)).isEqualTo(10);
        }
    }

    @Test
    void a_roundtable_is_searched_with_its_subgroups_and_a_subgroup_alone() {
        record.line(session, LineKind.INFORMATION, "En la mesa");
        var subgroup = record.session("SE-2019-01", record.subgroup, "2019-01-01", MinutesManner.LIVE);
        record.line(subgroup, LineKind.INFORMATION, "En el subgrupo");
        var elsewhere = record.session(
                "SE-2018-01", record.roundtable("OTRA", "Otra mesa", null), "2018-01-01", MinutesManner.LIVE);
        record.line(elsewhere, LineKind.INFORMATION, "En otra parte");
        List.of(session, subgroup, elsewhere).forEach(record::close);
        assertThat(lines(SaidFilter.ALL.withRoundtable(record.roundtable)))
                .containsExactly("SE-2020-01.1", "SE-2019-01.1");
        assertThat(lines(SaidFilter.ALL.withRoundtable(record.subgroup))).containsExactly("SE-2019-01.1");
    }

    @Test
    void a_party_is_found_by_what_it_said_by_its_reservations_and_by_its_stances() {
        record.line(session, LineKind.INFORMATION, "Dijo la empresa", record.mine);
        record.line(session, LineKind.INFORMATION, "Dijo la comunidad", record.community);
        record.line(session, LineKind.DECISION, "Se decide", null, null, Map.of(record.mine, Stance.AGAINST));
        record.line(session, LineKind.RESERVATION, "La empresa no está de acuerdo", record.mine);
        record.close(session);
        assertThat(lines(SaidFilter.ALL.withParty(record.mine)))
                .containsExactly("SE-2020-01.1", "SE-2020-01.3", "SE-2020-01.4");
        assertThat(lines(SaidFilter.ALL.withParty(record.mine).withKind(LineKind.RESERVATION)))
                .containsExactly("SE-2020-01.4");
    }

    @Test
    void a_session_of_which_only_the_year_is_known_is_found_by_every_day_of_it() {
        var told = record.session("SE-2012-01", record.roundtable, "2012", MinutesManner.FROM_SOURCE);
        record.line(told, LineKind.INFORMATION, "Se instaló la mesa");
        record.tell(told);
        record.line(session, LineKind.INFORMATION, "Se decidió");
        record.close(session);
        assertThat(lines(between("2012-06-15", "2012-06-15"))).containsExactly("SE-2012-01.1");
        assertThat(lines(between("2013", "2019"))).isEmpty();
        assertThat(lines(between("2020-05-14", "2020-05"))).containsExactly("SE-2020-01.1");
        assertThat(lines(between("2020-05-15", "2021"))).isEmpty();
    }

    @Test
    void a_session_whose_date_is_corrected_is_found_under_the_new_one() {
        var told = record.session("SE-2012-01", record.roundtable, "2012", MinutesManner.FROM_SOURCE);
        record.line(told, LineKind.INFORMATION, "Se instaló la mesa", record.mine);
        record.tell(told);
        sql.sql(
                        "update dialogue_session set held_on = '2013-03-01', held_precision = 'MONTH' where code = 'SE-2012-01'")
                .update();
        assertThat(lines(between("2013-03-05", "2013-03-05").withParty(record.mine)))
                .containsExactly("SE-2012-01.1");
    }

    @Test
    void words_are_found_whatever_their_accents_and_whatever_else_is_typed() {
        record.line(session, LineKind.INFORMATION, "Construcción del reservorio de p'unchaw en Cañipía, según la ONG");
        record.close(session);
        for (var words :
                List.of("construccion reserv", "canipia", "CAÑIPÍA", "p'unchaw", "de", "la ONG", "reservorio, ¿de?")) {
            assertThat(lines(SaidFilter.ALL.withWords(words))).as(words).hasSize(1);
        }
        for (var words : List.of("hospital", "+(\"~*@<> '", "reservorio hospital", "%%", "__")) {
            assertThat(lines(SaidFilter.ALL.withWords(words))).as(words).isEmpty();
        }
        assertThat(lines(SaidFilter.ALL.withWords(" "))).hasSize(1);
        assertThatExceptionOfType(InvalidInputRefusal.class)
                .isThrownBy(() -> SaidFilter.ALL.withWords("x".repeat(201)));
    }

    @Test
    void a_line_tells_who_said_it_where_and_who_stood_where() {
        var point = record.point(session, "Agua para Yauri", "Agua");
        record.line(
                session,
                LineKind.DECISION,
                "Se decide por mayoría",
                record.ministry,
                point,
                Map.of(record.mine, Stance.AGAINST, record.community, Stance.FOR));
        record.close(session);
        var row = said.page(SaidFilter.ALL.withWords("mayoría"), 0, 1).getFirst();
        assertThat(row.by()).contains("Ministerio de Energía y Minas");
        assertThat(row.stances())
                .extracting(SaidRow.Taken::name, SaidRow.Taken::stance)
                .containsExactly(tuple("Comunidad de Tintaya", Stance.FOR), tuple("Minera Antapaccay", Stance.AGAINST));
        assertThat(row.session()).isEqualTo("SE-2020-01");
        assertThat(row.heldOn()).isEqualTo(PartialDate.parse("2020-05-14"));
        assertThat(row.roundtableName()).isEqualTo("Mesa de diálogo de Espinar");
        assertThat(row.point()).contains("Agua para Yauri");
        assertThat(row.acta()).isPresent();
        assertThat(row.excerpt().segments()).contains(new Excerpt.Segment("mayoría", true));
    }

    @Test
    void the_training_record_can_be_left_out() {
        record.line(session, LineKind.INFORMATION, "Ejemplo");
        sql.sql("update minutes set example = true").update();
        record.close(session);
        assertThat(said.page(SaidFilter.ALL, 0, 1).getFirst().example()).isTrue();
        assertThat(lines(SaidFilter.ALL.leavingOutExamples())).isEmpty();
    }

    @Test
    void what_was_said_goes_with_its_roundtable() {
        var told = record.session("SE-2012-01", record.roundtable, "2012", MinutesManner.FROM_SOURCE);
        record.line(told, LineKind.INFORMATION, "Se instaló la mesa", record.mine);
        record.tell(told);
        sql.sql("delete from roundtable where parent_id is not null").update();
        sql.sql("delete from roundtable where code = 'MESA-ESP'").update();
        assertThat(said.count(SaidFilter.ALL)).isZero();
    }

    private static SaidFilter between(String from, String until) {
        return SaidFilter.ALL.between(PartialDate.parse(from), PartialDate.parse(until));
    }

    private List<String> lines(SaidFilter filter) {
        return said.page(filter, 0, 100).stream().map(SaidRow::line).toList();
    }
}
