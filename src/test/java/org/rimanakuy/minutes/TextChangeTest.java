package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextChangeTest {

    @Test
    void the_same_text_has_no_changes() {
        assertThat(TextChange.between("a\nb\n", "a\nb\n")).isEmpty();
    }

    @Test
    void another_line_went_and_came() {
        assertThat(TextChange.between("a\nb\nc\n", "a\nB\nc\n"))
                .containsExactly(new TextChange(false, "b"), new TextChange(true, "B"));
    }

    @Test
    void two_changes_apart_leave_out_what_is_between_them() {
        assertThat(TextChange.between("a\nb\nc\nd\n", "x\nb\nc\ny\nz\n"))
                .containsExactly(
                        new TextChange(false, "a"),
                        new TextChange(true, "x"),
                        new TextChange(false, "d"),
                        new TextChange(true, "y"),
                        new TextChange(true, "z"));
    }

    @Test
    void against_nothing_all_of_it_came() {
        assertThat(TextChange.between("", "a\n")).containsExactly(new TextChange(true, "a"));
    }
}
