package org.rimanakuy.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.shared.Text;

class TableTest {

    static final Layout LAYOUT =
            Layout.of(Column.required("code"), Column.required("name", "nombre"), Column.optional("note"));

    @TempDir
    Path folder;

    final Faults faults = new Faults();
    final List<Note> notes = new ArrayList<>();

    @Test
    void a_file_in_utf8_with_and_without_mark_is_read() {
        assertThat(names("code,name\nA,Ñahui\n")).containsExactly("Ñahui");
        assertThat(names("\uFEFFcode,name\nA,Ñahui\n")).containsExactly("Ñahui");
        assertThat(notes).isEmpty();
    }

    @Test
    void a_file_as_excel_on_windows_writes_it_is_read_and_noted() {
        assertThat(names("code;name\r\nA;Huancané – Ñahui\r\n", Encoding.WINDOWS))
                .containsExactly("Huancané – Ñahui");
        assertThat(notes).containsExactly(new Note("parties.csv", Remark.READ_AS_WINDOWS));
    }

    @Test
    void a_file_in_utf16_with_its_mark_is_read() {
        assertThat(names("\uFEFFcode\tname\r\nA\tÑahui\r\n", StandardCharsets.UTF_16LE))
                .containsExactly("Ñahui");
        assertThat(names("\uFEFFcode\tname\r\nA\tÑahui\r\n", StandardCharsets.UTF_16BE))
                .containsExactly("Ñahui");
    }

    @Test
    void bytes_that_are_letters_in_no_encoding_are_refused() {
        names("code,name\nA,\u0081\n", StandardCharsets.ISO_8859_1);
        assertThat(problems()).containsExactly(Problem.ENCODING);
    }

    @Test
    void a_file_with_zero_bytes_is_no_text() {
        names("code,name\nA,x\0y\n");
        assertThat(problems()).containsExactly(Problem.ENCODING);
    }

    @Test
    void comma_semicolon_and_tab_are_told_by_the_header() {
        assertThat(names("code,name\nA,x\n")).containsExactly("x");
        assertThat(names("code;name\nA;x, y\n")).containsExactly("x, y");
        assertThat(names("code\tname\nA\tx; y\n")).containsExactly("x; y");
        assertThat(names("sep=;\r\ncode;name\r\nA;x\r\n")).containsExactly("x");
    }

    @Test
    void a_separator_inside_quotes_of_the_header_does_not_count() {
        assertThat(names("code,\"name\",\";;;;\"\nA,x,\n")).isEmpty();
        assertThat(problems()).containsExactly(Problem.UNKNOWN_COLUMN);
    }

    @Test
    void a_fault_names_the_line_on_which_its_row_begins() {
        names("code,name\n\nA,\"one\ntwo \"\"three\"\"\"\n,x\n");
        assertThat(faults.list()).containsExactly(new Fault("parties.csv", 5, "code", Problem.CELL_EMPTY, List.of()));
    }

    @Test
    void line_breaks_and_doubled_quotes_inside_a_cell_are_kept() {
        assertThat(names("code,name\r\nA,\"one\r\ntwo \"\"three\"\"\"\r\n")).containsExactly("one\ntwo \"three\"");
    }

    @Test
    void empty_lines_and_rows_of_empty_cells_are_passed_over() {
        assertThat(names("\ncode,name\n\nA,x\n,\n\nB,y")).containsExactly("x", "y");
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void a_quote_that_is_never_closed_is_told_with_its_line() {
        names("code,name\nA,x\nB,\"y\nC,z\n");
        assertThat(faults.list()).containsExactly(new Fault("parties.csv", 3, "", Problem.BROKEN_QUOTES, List.of()));
    }

    @Test
    void letters_after_a_closing_quote_are_told_with_their_line() {
        names("code,name\nA,x\nB,\"y\"z\n");
        assertThat(faults.list()).containsExactly(new Fault("parties.csv", 3, "", Problem.BROKEN_QUOTES, List.of()));
    }

    @Test
    void rows_of_another_length_than_the_header_are_told_and_the_rest_is_read() {
        assertThat(names("code,name,note\nA,x\nB,y,z,extra\nC,ok,z,\n")).containsExactly("ok");
        assertThat(faults.list())
                .containsExactly(
                        new Fault("parties.csv", 2, "", Problem.ROW_LENGTH, List.of(2, 3)),
                        new Fault("parties.csv", 3, "", Problem.ROW_LENGTH, List.of(4, 3)));
    }

    @Test
    void all_faults_of_a_header_are_told_together() {
        names("code,code,nmae\nA,B,x\n");
        assertThat(problems())
                .containsExactly(Problem.DUPLICATE_COLUMN, Problem.UNKNOWN_COLUMN, Problem.MISSING_COLUMN);
    }

    @Test
    void a_header_may_use_an_older_name_and_capitals() {
        assertThat(names("CODE,Nombre\nA,x\n")).containsExactly("x");
    }

    @Test
    void an_empty_file_lacks_its_header() {
        names("");
        assertThat(problems()).containsExactly(Problem.NO_HEADER);
    }

    @Test
    void a_text_that_is_too_long_is_told_with_both_lengths() {
        names("code,name\nA," + "x".repeat(201) + "\n");
        assertThat(faults.list())
                .containsExactly(new Fault("parties.csv", 2, "name", Problem.CELL_TOO_LONG, List.of(201, 200)));
    }

    @Test
    void the_first_thousand_faults_are_kept_and_the_rest_counted() {
        names("code,name\n" + ",x\n".repeat(1_500));
        assertThat(faults.list()).hasSize(1_000);
        assertThat(faults.total()).isEqualTo(1_500);
        assertThat(faults.rest()).isEqualTo(500);
    }

    private List<Problem> problems() {
        return faults.list().stream().map(Fault::problem).toList();
    }

    private List<String> names(String content) {
        return names(content, StandardCharsets.UTF_8);
    }

    private List<String> names(String content, Charset charset) {
        var names = new ArrayList<String>();
        Table.open("parties.csv", write(content, charset), LAYOUT, faults, notes::add)
                .ifPresent(table -> table.each(faults, row -> {
                    row.requiredCode("code");
                    names.add(row.requiredText("name", Text.TITLE));
                }));
        return names;
    }

    private Path write(String content, Charset charset) {
        try {
            return Files.write(folder.resolve("file.csv"), content.getBytes(charset));
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
