package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.InvalidInputRefusal;

class TermsTest {

    @Test
    void nobody_has_agreed_on_a_term_to_answer_disputes_until_somebody_does() {
        assertThat(Terms.USUAL.dispute()).isNull();
        assertThat(new Terms(5, 5, 5, 10, 30).dispute()).isEqualTo(30);
    }

    @Test
    void no_term_is_negative_or_longer_than_a_year_of_working_days() {
        assertThatExceptionOfType(InvalidInputRefusal.class).isThrownBy(() -> new Terms(5, 5, 5, 10, 251));
        assertThatExceptionOfType(InvalidInputRefusal.class).isThrownBy(() -> new Terms(-1, 5, 5, 10, null));
    }

    @Test
    void answers_are_not_due_before_corrections() {
        assertThatExceptionOfType(InvalidInputRefusal.class).isThrownBy(() -> new Terms(5, 5, 10, 9, null));
    }
}
