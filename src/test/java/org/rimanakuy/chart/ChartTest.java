package org.rimanakuy.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartTest {

    private static final String HOSTILE =
            "</text><script>alert(\"1\")</script> & 'x' \u0000\uD800 " + "muy largo ".repeat(60);

    static Stream<Chart> charts() {
        return Stream.of(
                SampleCharts.execution(),
                SampleCharts.budget(),
                SampleCharts.shares(),
                SampleCharts.sixParts(),
                SampleCharts.functions(),
                SampleCharts.timeline(),
                SampleCharts.map(1),
                SampleCharts.map(40),
                SampleCharts.years(1, 1),
                SampleCharts.years(100, 3),
                SampleCharts.ranked(1),
                SampleCharts.ranked(100));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_chart_is_well_formed_and_named_for_whoever_cannot_see_it(Chart chart) throws Exception {
        var root = parsed(SampleCharts.drawn(chart).svg()).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label")).isEqualTo(chart.caption().title());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_chart_has_nothing_that_a_strict_policy_forbids(Chart chart) {
        assertThat(SampleCharts.drawn(chart).svg()).doesNotContain("style", "<script", "href", "NaN", "Infinity");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void every_value_of_a_chart_stands_in_its_table(Chart chart) {
        var table = SampleCharts.drawn(chart).table();
        assertThat(table.lines()).isNotEmpty();
        assertThat(table.lines())
                .allSatisfy(
                        line -> assertThat(line.cells()).hasSize(table.heads().size() - 1));
    }

    @Test
    void a_chart_of_usual_size_takes_about_two_kilobytes_and_a_hundred_years_stay_under_sixteen() {
        assertThat(bytes(SampleCharts.execution())).isLessThan(3_000);
        assertThat(bytes(SampleCharts.budget())).isLessThan(3_500);
        assertThat(bytes(SampleCharts.shares())).isLessThan(3_000);
        assertThat(bytes(SampleCharts.functions())).isLessThan(3_000);
        assertThat(bytes(SampleCharts.timeline())).isLessThan(3_500);
        assertThat(bytes(SampleCharts.years(100, 3))).isLessThan(16_000);
        assertThat(bytes(SampleCharts.ranked(100))).isLessThan(6_000);
    }

    @Test
    void hostile_and_endless_words_are_shown_as_words() throws Exception {
        var hostile = new Caption(HOSTILE, HOSTILE);
        for (var chart : List.of(
                new BarsByYear(
                        hostile,
                        Measure.count(HOSTILE),
                        List.of(SampleCharts.series(HOSTILE, Map.of(2007, "1")), SampleCharts.series("b", Map.of())),
                        List.of(new Period(HOSTILE, 2007, 2008))),
                new StackedShares(
                        hostile, SampleCharts.SOLES, List.of(HOSTILE), List.of(SampleCharts.whole(HOSTILE, "1"))),
                new RankedBars(hostile, SampleCharts.SOLES, List.of(HOSTILE), List.of(SampleCharts.bar(HOSTILE, "1"))),
                new Timeline(
                        hostile,
                        List.of(new Timeline.Stage(HOSTILE, SampleCharts.span("2007-01-01", null), null, null)),
                        null))) {
            var document = parsed(SampleCharts.drawn(chart).svg());
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(document.getDocumentElement().getAttribute("aria-label")).contains("<script>");
        }
    }

    @Test
    void a_year_that_nobody_knows_is_marked_and_is_not_drawn_as_nothing() {
        var drawn = SampleCharts.drawn(SampleCharts.execution());
        assertThat(drawn.svg())
                .containsPattern("<text x=\"[\\d.]+ [\\d.]+\"[^>]*>\\?\\?</text>")
                .contains("? = sin dato");
        assertThat(drawn.table().lines())
                .extracting(ChartTable.Line::name)
                .containsExactly("2007", "2008", "2009", "2010", "2011", "2012");
        assertThat(drawn.table().lines().get(1).cells()).containsExactly("sin dato", "Lindley Salinas");
    }

    @Test
    void nothing_is_drawn_as_a_bar_that_can_be_seen_when_the_value_is_zero() {
        var zero = new BarsByYear(
                SampleCharts.CAPTION,
                SampleCharts.SOLES,
                List.of(SampleCharts.series("PIA", Map.of(2007, "0"))),
                List.of());
        assertThat(SampleCharts.drawn(zero).svg()).contains(">0</text>").doesNotContain(">?</text>");
    }

    @Test
    void terms_of_office_are_named_behind_the_years() {
        assertThat(SampleCharts.drawn(SampleCharts.execution()).svg()).contains("Lindley Salinas", "Mollohuanca");
    }

    @Test
    void names_of_periods_too_long_for_their_years_stand_beneath() {
        assertThat(SampleCharts.drawn(SampleCharts.years(100, 1)).svg())
                .contains("A Un periodo de nombre largo, 1950–1952; B Otro, 1953–");
    }

    @Test
    void the_largest_comes_first_and_what_is_unknown_last() {
        var bars = new RankedBars(
                SampleCharts.CAPTION,
                SampleCharts.SOLES,
                List.of("PIM"),
                List.of(SampleCharts.bar("a", "1"), SampleCharts.bar("b", (String) null), SampleCharts.bar("c", "2")));
        assertThat(SampleCharts.drawn(bars).table().lines())
                .extracting(ChartTable.Line::name)
                .containsExactly("c", "a", "b");
    }

    @Test
    void a_part_cannot_be_negative() {
        assertThatThrownBy(() -> SampleCharts.whole("2007", "-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void more_parts_than_can_be_told_apart_are_refused() {
        assertThatThrownBy(() -> SampleCharts.years(3, 7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_chart_says_that_there_is_nothing_to_draw() throws Exception {
        var empty = new BarsByYear(
                SampleCharts.CAPTION, SampleCharts.SOLES, List.of(SampleCharts.series("PIA", Map.of())), List.of());
        assertThat(parsed(SampleCharts.drawn(empty).svg()).getDocumentElement().getTextContent())
                .contains("No hay datos que dibujar.");
    }

    @Test
    void shares_of_a_whole_are_told_beside_their_amounts() {
        var first = SampleCharts.drawn(SampleCharts.shares()).table().lines().getFirst();
        assertThat(first.cells().stream().map(cell -> cell.replaceAll("[\u00a0\u202f]", " ")))
                .startsWith("S/ 50.00", "50%", "S/ 40.00", "40%");
    }

    static Document parsed(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static int bytes(Chart chart) {
        return SampleCharts.drawn(chart).svg().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }

    @Test
    void north_is_up_east_is_right_and_the_bar_is_as_long_as_it_says() {
        var yauri = new PlaceMap.Point("Yauri", new BigDecimal("-14.80"), new BigDecimal("-71.41"), 3, "IGN");
        var coporaque = new PlaceMap.Point("Coporaque", new BigDecimal("-14.80"), new BigDecimal("-71.53"), 1, "IGN");
        var condoroma = new PlaceMap.Point("Condoroma", new BigDecimal("-15.30"), new BigDecimal("-71.13"), 1, "IGN");
        var ground = Ground.under(List.of(yauri, coporaque, condoroma));
        assertThat(ground.x(coporaque)).isLessThan(ground.x(yauri));
        assertThat(ground.y(condoroma)).isGreaterThan(ground.y(yauri));
        var kilometres = (ground.x(yauri) - ground.x(coporaque))
                * ground.bar().kilometres()
                / ground.bar().length();
        assertThat(kilometres).isBetween(12.8, 13.0); // 0.12 degrees of longitude at 15 degrees south
        assertThat(SampleCharts.drawn(new PlaceMap(SampleCharts.CAPTION, "Proyectos", List.of(coporaque, yauri)))
                        .svg())
                .contains("Yauri (3)", "Coporaque (1)", "2 km", "N ↑");
    }

    @Test
    void names_that_have_no_room_are_counted_and_stand_in_the_table() {
        var drawn = SampleCharts.drawn(SampleCharts.map(40));
        assertThat(drawn.svg()).contains("están en la tabla");
        assertThat(drawn.table().lines()).hasSize(40);
    }
}
