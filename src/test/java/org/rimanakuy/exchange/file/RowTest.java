package org.rimanakuy.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Precision;
import org.rimanakuy.shared.Wording;

class RowTest {

    static final Layout LAYOUT =
            Layout.of(Column.optional("cell"), Column.optional("on"), Column.optional("on_precision", "precision"));

    final Faults faults = new Faults();

    @ParameterizedTest
    @ValueSource(strings = {"2003", "2003-05", "2003-05-17"})
    void a_date_is_as_exact_as_it_is_written(String written) {
        var date = row("", written, "").requiredDate("on");
        assertThat(date.iso()).isEqualTo(written);
    }

    @Test
    void a_precision_beside_a_date_makes_it_less_exact() {
        assertThat(row("", "2003-05-17", "MONTH").requiredDate("on")).isEqualTo(PartialDate.parse("2003-05"));
        assertThat(row("", "2003", "DAY").requiredDate("on").precision()).isEqualTo(Precision.YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2003-02-30", "17/05/2003", "2003-5-7", "03", "mayo 2003", "2003-13"})
    void an_impossible_date_is_told(String written) {
        row("", written, "").date("on");
        assertThat(only().problem()).isEqualTo(Problem.DATE);
        assertThat(only().arguments()).startsWith(written);
    }

    @Test
    void a_date_out_of_range_is_told() {
        row("", "0203-05-17", "").date("on");
        assertThat(only().problem()).isEqualTo(Problem.DATE_RANGE);
    }

    @Test
    void a_precision_without_a_date_is_told() {
        row("", "", "YEAR").date("on");
        assertThat(only().problem()).isEqualTo(Problem.PRECISION);
    }

    @Test
    void an_unknown_word_is_told_with_those_that_are_allowed() {
        row("LITERALLY", "", "").requiredWord("cell", Wording.class);
        assertThat(only()).isEqualTo(fault(Problem.WORD, "LITERALLY", "LITERAL, SUMMARY"));
    }

    @Test
    void a_word_may_be_written_in_small_letters() {
        assertThat(row("literal", "", "").requiredWord("cell", Wording.class)).isEqualTo(Wording.LITERAL);
    }

    @Test
    void several_codes_stand_in_one_cell() {
        assertThat(row("COM-A; COM-B;", "", "").codes("cell")).containsExactly("COM-A", "COM-B");
    }

    @Test
    void a_code_repeated_in_a_cell_is_told() {
        row("COM-A;COM-A", "", "").codes("cell");
        assertThat(only()).isEqualTo(fault(Problem.REPEATED_IN_CELL, "COM-A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A B", "A,B", "-A", "A\nB", "../A"})
    void a_code_of_other_signs_is_told(String code) {
        row(code, "", "").code("cell");
        assertThat(only().problem()).isEqualTo(Problem.CODE_FORM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"3,5 | 3.5", "3.5 | 3.5", "-14 | -14", "'-14.25 | -14.25"})
    void a_number_has_a_decimal_point_or_comma(String written, String meant) {
        assertThat(row(written, "", "").number("cell", -90, 90)).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 500", "1.500.000", "three", "1e3", "3,5,1"})
    void no_other_form_of_a_number_is_guessed_at(String written) {
        row(written, "", "").number("cell", 0, 10_000);
        assertThat(only().problem()).isEqualTo(Problem.NUMBER);
    }

    @Test
    void a_number_out_of_range_is_told_with_the_range() {
        row("91", "", "").number("cell", -90, 90);
        assertThat(only()).isEqualTo(fault(Problem.NUMBER_RANGE, "91", -90L, 90L));
    }

    @Test
    void yes_is_understood_in_both_languages_and_anything_else_is_told() {
        assertThat(row("Sí", "", "").yes("cell")).isTrue();
        assertThat(row("no", "", "").yes("cell")).isFalse();
        row("perhaps", "", "").yes("cell");
        assertThat(only()).isEqualTo(fault(Problem.YES_NO, "perhaps"));
    }

    @Test
    void a_cell_that_was_protected_from_being_a_formula_is_read_as_it_was() {
        assertThat(row("'=SUM(A1)", "", "").text("cell", 20)).isEqualTo("=SUM(A1)");
        assertThat(row("'twas", "", "").text("cell", 20)).isEqualTo("'twas");
    }

    @Test
    void a_control_sign_in_a_text_is_told() {
        row("a\u0007b", "", "").text("cell", 20);
        assertThat(only().problem()).isEqualTo(Problem.CONTROL_SIGN);
    }

    @Test
    void a_row_goes_on_after_a_fault_so_that_all_are_told_together() {
        var row = row("", "2003-02-30", "CENTURY");
        row.requiredText("cell", 10);
        row.requiredDate("on");
        assertThat(row.isFaulty()).isTrue();
        assertThat(faults.list()).extracting(Fault::problem).contains(Problem.CELL_EMPTY, Problem.WORD, Problem.DATE);
    }

    private Fault only() {
        assertThat(faults.list()).hasSize(1);
        return faults.list().getFirst();
    }

    private static Fault fault(Problem problem, Object... arguments) {
        return new Fault("a.csv", 2, "cell", problem, Arrays.asList(arguments));
    }

    private Row row(String cell, String on, String precision) {
        var header = Header.of("a.csv", 1, List.of("cell", "on", "precision"), LAYOUT, faults)
                .orElseThrow();
        return header.row("a.csv", 2, new ArrayList<>(List.of(cell, on, precision)), faults)
                .orElseGet(() -> new Row("a.csv", 2, header, List.of(cell, on, precision), faults));
    }
}
