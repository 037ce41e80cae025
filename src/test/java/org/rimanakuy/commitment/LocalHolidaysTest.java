package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rimanakuy.place.HolidayData;
import org.rimanakuy.place.HolidayService;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

class LocalHolidaysTest extends PromiseWithVoices {

    @Autowired
    private HolidayService holidays;

    private void dispute() {
        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        asCommunity(() -> statements.dispute(saying(Standing.NOT_FULFILLED)));
    }

    private LocalDate answerDue() {
        return sheet().disputes().getFirst().answerDue();
    }

    private HolidayData feastOn(LocalDate day) {
        return new HolidayData(PartialDate.day(day), "Fiesta patronal", "Resolución 4");
    }

    @Test
    void a_local_day_off_is_left_out_of_the_term_to_answer_a_dispute() {
        var feast = WorkingDays.OF_PERU.after(today, 3);
        asSecretariat(context, () -> holidays.record(feastOn(feast)));
        dispute();

        assertThat(answerDue()).isEqualTo(WorkingDays.OF_PERU.after(today, 11));
        asCompany(() -> assertThat(sheet().mover()).isEqualTo(Mover.PROMISOR));
    }

    @Test
    void a_term_that_runs_already_stays_as_it_was_given() {
        dispute();
        var given = answerDue();
        asSecretariat(context, () -> holidays.record(feastOn(WorkingDays.OF_PERU.after(today, 3))));

        assertThat(answerDue()).isEqualTo(given).isEqualTo(WorkingDays.OF_PERU.after(today, 10));
    }

    @Test
    void only_the_secretariat_says_which_days_are_off() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> asCommunity(() -> holidays.record(feastOn(WorkingDays.OF_PERU.after(today, 3)))));
    }
}
