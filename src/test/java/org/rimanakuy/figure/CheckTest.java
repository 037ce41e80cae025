package org.rimanakuy.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.figure.Finding.Kind;

class CheckTest {

    private static final FigureData TOTAL = figure("F01", "617969496", "PEN", 2004, 2010, "canon + aporte");
    private static final FigureData PUBLIC = figure("F02", "448722440", "PEN", 2004, 2010, "canon");
    private static final FigureData PRIVATE = figure("F03", "169247053", "PEN", 2004, 2010, "aporte");
    private static final FigureData TIMES = figure("F04", "2.6", "RATIO", 2004, 2010, "F02/F03");
    private static final FigureData CANON = figure("F06", "796820000", "PEN", 2004, 2012, "canon");
    private static final FigureData USED = figure("F10", "59", "PERCENT", 2004, 2012, "F06");

    @Test
    void a_sum_that_is_three_soles_off_is_inconsistent_and_says_by_how_much() {
        var found = found("F02+F03 = F01", TOTAL, PUBLIC, PRIVATE);
        assertThat(found.verdict()).contains(Verdict.INCONSISTENT);
        assertThat(found.stated()).contains(new BigDecimal("617969496"));
        assertThat(found.recomputed()).contains(new BigDecimal("617969493"));
        assertThat(found.difference()).contains(new BigDecimal("3"));
    }

    @Test
    void a_ratio_that_was_cut_off_instead_of_rounded_is_inconsistent() {
        var found = found("F02/F03 = F04", PUBLIC, PRIVATE, TIMES);
        assertThat(found.recomputed()).contains(new BigDecimal("2.6513"));
        assertThat(found.verdict()).contains(Verdict.INCONSISTENT);
    }

    @Test
    void a_share_of_a_figure_that_it_names_as_its_base_is_multiplied() {
        var found = found("F06*F10", new BigDecimal("470123800"), CANON, USED);
        assertThat(found.recomputed()).contains(new BigDecimal("470123800"));
        assertThat(found.verdict()).contains(Verdict.CONSISTENT);
        assertThat(found("F06*(1-F10)", new BigDecimal("326696200"), CANON, USED)
                        .verdict())
                .contains(Verdict.CONSISTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F01 with F06", "F01+F06", "F01/F06", "F01-F06 = 0", "F01 = F06"})
    void figures_of_different_years_are_not_combined(String formula) {
        var found = found(formula, TOTAL, CANON);
        assertThat(found.verdict()).contains(Verdict.PERIODS_DIFFER);
        assertThat(found.recomputed()).isEmpty();
        assertThat(found.remarks())
                .anySatisfy(remark -> assertThat(remark.arguments()).contains("2004–2010", "2004–2012"));
    }

    @Test
    void unless_somebody_says_so_and_then_it_is_told() {
        var check = new CheckData("K1", "Suma", "F01+F06", null, null, null, "Solo para comparar órdenes", null);
        var found = Reckoner.of(check, byCode(TOTAL, CANON));
        assertThat(found.recomputed()).contains(new BigDecimal("1414789496"));
        assertThat(found.verdict()).isEmpty();
        assertThat(found.remarks())
                .extracting(Finding.Remark::kind)
                .containsExactlyInAnyOrder(Kind.PERIODS, Kind.ACROSS);
    }

    @Test
    void figures_of_different_bases_are_not_combined_either() {
        var other = figure("F20", "5", "PEN", 2004, 2010, "encuesta");
        assertThat(found("F02+F20", PUBLIC, other).verdict()).contains(Verdict.PERIODS_DIFFER);
        assertThat(found("F02+F20", PUBLIC, other).remarks().getFirst().kind()).isEqualTo(Kind.BASES);
    }

    @Test
    void the_same_thing_measured_again_tells_a_change_and_years_that_do_not_meet_add_up() {
        var before = figure("F15", "164", "COUNT", 2007, 2008, null);
        var after = figure("F16", "228", "COUNT", 2011, 2012, null);
        assertThat(found("F16/F15", new BigDecimal("1.3902"), before, after).verdict())
                .contains(Verdict.CONSISTENT);
        assertThat(found("F16-F15", before, after).recomputed()).contains(new BigDecimal("64"));
        assertThat(found("F15+F16", before, after).recomputed()).contains(new BigDecimal("392"));
        var overlapping = figure("F17", "1", "COUNT", 2008, 2011, null);
        assertThat(found("F15+F17", before, overlapping).verdict()).contains(Verdict.PERIODS_DIFFER);
    }

    @Test
    void what_was_not_invested_in_four_years_cannot_exceed_what_was_left_of_nine() {
        var early = figure("F11", "200000000", "PEN", 2007, 2008, "presupuestos");
        var late = figure("F12", "150000000", "PEN", 2011, 2012, "presupuestos");
        var found = found("F11+F12 <= F06*(1-F10)", early, late, CANON, USED);
        assertThat(found.verdict()).contains(Verdict.INCONSISTENT);
        assertThat(found.stated()).contains(new BigDecimal("350000000"));
        assertThat(found.recomputed()).contains(new BigDecimal("326696200"));
        assertThat(found.difference()).contains(new BigDecimal("23303800"));
    }

    @Test
    void percents_are_compared_with_a_bare_number_in_percents() {
        var parts = List.of(part("F24", "50"), part("F25", "40"), part("F26", "10"));
        var found = found("F24+F25+F26 = 100", parts.toArray(FigureData[]::new));
        assertThat(found.verdict()).contains(Verdict.CONSISTENT);
        assertThat(found.recomputed()).contains(new BigDecimal("100"));
    }

    @Test
    void orders_are_compared_by_what_was_measured_not_by_how_the_formula_lists_it() {
        var small = new FigureData(
                "F29",
                "E",
                "Estructura, de diez",
                BigDecimal.ONE,
                Unit.OF_TEN,
                Bound.LESS_THAN,
                null,
                null,
                null,
                "x",
                null);
        var large = new FigureData(
                "F27", "E", "Igualdad, de diez", BigDecimal.TEN, Unit.OF_TEN, Bound.EXACT, null, null, null, "x", null);
        var first = part("F21", "50", "Estructura, parte");
        var second = part("F22", "40", "Igualdad, parte");
        var found = found("rank(F27,F29) = rank(F21,F22)", small, large, first, second);
        assertThat(found.verdict()).contains(Verdict.INCONSISTENT);
        assertThat(found.orders())
                .containsExactly(List.of("Igualdad", "Estructura"), List.of("Estructura", "Igualdad"));
    }

    @Test
    void a_person_may_find_wrong_what_arithmetic_cannot_see_and_never_the_reverse() {
        var per = figure("F05", "9097", "PEN", 2004, 2010, "F01 por habitante");
        var judged = new CheckData(
                "K3",
                "x",
                "F01/F05",
                new BigDecimal("67931"),
                "habitantes",
                Verdict.INCONSISTENT,
                null,
                "Es de siete años");
        var found = Reckoner.of(judged, byCode(TOTAL, per));
        assertThat(found.verdict()).contains(Verdict.INCONSISTENT);
        assertThat(found.judged()).isTrue();
        assertThat(found.difference().orElseThrow()).isBetween(new BigDecimal("-1"), new BigDecimal("1"));

        var whitewashed = new CheckData("K1", "x", "F02+F03 = F01", null, null, Verdict.CONSISTENT, null, "Casi");
        var computed = Reckoner.of(whitewashed, byCode(TOTAL, PUBLIC, PRIVATE));
        assertThat(computed.verdict()).contains(Verdict.INCONSISTENT);
        assertThat(computed.remarks()).extracting(Finding.Remark::kind).containsExactly(Kind.FOUND);
    }

    @Test
    void what_no_source_gives_is_named_and_never_taken_as_nothing() {
        var missing = new FigureData(
                "M01", "E", "Canon por año", null, new Unit("PEN"), Bound.EXACT, null, null, null, "x", null);
        var found = found("F06-M01", CANON, missing);
        assertThat(found.verdict()).contains(Verdict.NOT_ENOUGH_DATA);
        assertThat(found.remarks().getFirst().arguments()).containsExactly("M01", "Canon por año");
        assertThat(found("F06-X9", CANON).remarks().getFirst().kind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void money_of_two_currencies_is_not_added() {
        var dollars = figure("F30", "5", "USD", 2004, 2010, "canon");
        var found = found("F02+F30", PUBLIC, dollars);
        assertThat(found.verdict()).contains(Verdict.NOT_ENOUGH_DATA);
        assertThat(found.remarks().getFirst().kind()).isEqualTo(Kind.UNITS);
    }

    @Test
    void nothing_is_divided_by_nothing() {
        assertThat(found("F02/0", PUBLIC).verdict()).contains(Verdict.NOT_ENOUGH_DATA);
    }

    /** Two hundred formulas of random figures: the order of a sum says nothing, and what is stated so is consistent. */
    @Test
    void a_sum_is_the_same_in_any_order_and_equal_to_itself() {
        var random = new Random(20_261_127);
        for (var turn = 0; turn < 200; turn++) {
            var one = figure("A1", Integer.toString(random.nextInt(1_000_000)), "PEN", 2004, 2010, "canon");
            var two = figure("A2", Integer.toString(random.nextInt(1_000_000)), "PEN", 2004, 2010, "canon");
            var three = figure("A3", Integer.toString(random.nextInt(1_000_000)), "PEN", 2004, 2010, "canon");
            var sum = found("A1+A2+A3", one, two, three).recomputed().orElseThrow();
            assertThat(found("A3+(A1+A2)", one, two, three).recomputed()).contains(sum);
            assertThat(found("A1+A2+A3 = " + sum.toPlainString(), one, two, three)
                            .verdict())
                    .contains(Verdict.CONSISTENT);
            assertThat(found("A1+A2+A3 = " + sum.add(BigDecimal.ONE).toPlainString(), one, two, three)
                            .verdict())
                    .contains(Verdict.INCONSISTENT);
            assertThat(found("A1+A2-A2 = A1", one, two).verdict()).contains(Verdict.CONSISTENT);
            assertThat(found("A1 <= A1+A2", one, two).verdict()).contains(Verdict.CONSISTENT);
        }
    }

    private static FigureData part(String code, String percent) {
        return part(code, percent, "Parte " + code);
    }

    private static FigureData part(String code, String percent, String measure) {
        return new FigureData(
                code,
                "Espinar",
                measure,
                new BigDecimal(percent),
                Unit.PERCENT,
                Bound.EXACT,
                new Years(2007, 2008),
                "proyectos",
                null,
                "x",
                null);
    }

    private static FigureData figure(String code, String value, String unit, int from, int to, @Nullable String base) {
        return new FigureData(
                code,
                "Espinar",
                "Monto",
                new BigDecimal(value),
                new Unit(unit),
                Bound.EXACT,
                new Years(from, to),
                base,
                "Soria",
                "x",
                null);
    }

    private static Finding found(String formula, FigureData... figures) {
        return found(formula, null, figures);
    }

    private static Finding found(String formula, @Nullable BigDecimal expected, FigureData... figures) {
        return Reckoner.of(new CheckData("K1", "Prueba", formula, expected, null, null, null, null), byCode(figures));
    }

    private static java.util.Map<String, FigureData> byCode(FigureData... figures) {
        return Arrays.stream(figures).collect(Collectors.toMap(FigureData::code, Function.identity()));
    }
}
