package org.rimanakuy.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PlaceId;

class IncidentReadingTest {

    private static final LocalDate DAY = LocalDate.of(2020, 8, 1);

    @Test
    void what_went_on_in_the_twelve_months_until_the_day_counts_even_if_it_began_before() {
        var reading = reading(
                incident("2019-06-01", "2019-08-02"),
                incident("2019-06-01", "2019-08-01"),
                incident("2020-08-01", null));
        assertThat(reading.ofTheYear()).hasSize(2);
        assertThat(reading.ofTheYearBefore()).hasSize(2);
    }

    @Test
    void an_incident_without_an_end_counts_when_it_began_and_not_for_ever() {
        assertThat(reading(incident("2015", null)).ofTheYear()).isEmpty();
        assertThat(reading(incident("2019", null)).ofTheYear()).hasSize(1);
    }

    @Test
    void every_one_of_ten_years_has_its_count_and_older_ones_are_told_together() {
        var reading = reading(incident("2005-05-25", null), incident("2012-05-21", null), incident("2012-06-01", null));
        assertThat(reading.byYear()).hasSize(10).containsEntry(2012, 2L).containsEntry(2020, 0L);
        assertThat(reading.earlier()).isEqualTo(1);
    }

    private static IncidentReading reading(IncidentRow... incidents) {
        return new IncidentReading(DAY, List.of(incidents));
    }

    private static IncidentRow incident(String from, @Nullable String to) {
        return new IncidentRow(
                IncidentId.next(),
                0,
                new IncidentNumber(2000, 1),
                new IncidentData(
                        PartialDate.parse(from),
                        PartialDate.parseOptional(to),
                        new PlaceId(Identity.next()),
                        IncidentKind.STRIKE,
                        Severity.HIGH,
                        "Paro",
                        List.of(),
                        "Diario"),
                false);
    }
}
