package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;

class CourseTest {

    private static AmendmentRow moved(@Nullable String before, String after) {
        return new AmendmentRow(
                new UUID(0, 1),
                AmendmentKind.DEADLINE,
                Optional.ofNullable(PartialDate.parseOptional(before)),
                Optional.of(PartialDate.parse(after)),
                Optional.empty(),
                Optional.empty(),
                "Lluvias",
                "Sesión 12",
                PartialDate.year(2020),
                Optional.empty(),
                Instant.EPOCH);
    }

    @Test
    void only_what_gives_more_time_is_counted_as_an_extension() {
        var course = new Course(
                List.of(moved(null, "2020"), moved("2020", "2021"), moved("2021", "2020-06"), moved("2020-06", "2022")),
                Optional.empty(),
                List.of(),
                List.of(),
                new Progress(0, 0, 0, 0, 0));
        assertThat(course.extensions()).isEqualTo(2);
    }

    @Test
    void the_original_deadline_is_the_one_before_the_first_amendment() {
        var now = Deadline.on(PartialDate.year(2022));
        assertThat(Course.original(now, List.of(moved("2020", "2021"), moved("2021", "2022"))))
                .contains(Deadline.on(PartialDate.year(2020)));
        assertThat(Course.original(now, List.of(moved(null, "2022")))).contains(Deadline.NONE);
        assertThat(Course.original(now, List.of())).isEmpty();
    }

    @Test
    void a_recurring_deadline_moves_its_last_date() {
        var yearly = Deadline.of(PartialDate.year(2018), Recurrence.YEARLY, PartialDate.year(2020), null, null, null);
        assertThat(yearly.movedTo(PartialDate.year(2025)).recursUntil()).isEqualTo(PartialDate.year(2025));
        assertThat(yearly.movedTo(PartialDate.year(2025)).due()).isEqualTo(PartialDate.year(2018));
    }

    @Test
    void a_conditional_deadline_moves_by_its_term_once_the_condition_is_met() {
        var open = Deadline.of(null, null, null, "Cuando llegue el permiso", null, 30);
        var met = open.metOn(PartialDate.parse("2024-01-01"));
        assertThat(met.movable()).contains(PartialDate.parse("2024-01-31"));
        assertThat(met.movedTo(PartialDate.parse("2024-03-01")).termDays()).isEqualTo(60);
        assertThat(open.movable()).isEmpty();
        assertThatExceptionOfType(InvalidInputRefusal.class).isThrownBy(() -> open.movedTo(PartialDate.year(2024)));
    }
}
