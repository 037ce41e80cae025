package org.rimanakuy.license;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.license.Circle.Community;
import org.rimanakuy.license.Circle.Promisor;
import org.rimanakuy.license.Circle.Table;
import org.rimanakuy.license.Circle.Whole;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The worked example of {@code docs/social-licence.md}, read by the product. */
@IntegrationTest
class LicenseServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    LicenseService license;

    WorkedExample example;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        example = WorkedExample.on(context);
    }

    @Test
    void the_pressure_is_what_the_documentation_reckons_by_hand() throws IOException {
        var pressure = read(WorkedExample.DAY).pressure();

        assertThat(pressure.heaviest())
                .extracting(share -> share.late().number(), Pressure.Share::weightedDays)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("CM-2021-002", 1460L),
                        org.assertj.core.groups.Tuple.tuple("CM-2021-001", 549L),
                        org.assertj.core.groups.Tuple.tuple("CM-2021-006", 243L),
                        org.assertj.core.groups.Tuple.tuple("CM-2021-003", 15L));
        assertThat(pressure.value()).isEqualByComparingTo("6.21");
        assertThat(pressure.band()).isEqualTo(Band.STRAINED);
        var page = Files.readString(Path.of("docs/social-licence.md"));
        pressure.heaviest()
                .forEach(share -> assertThat(page)
                        .contains("| %s |".formatted(share.late().number()))
                        .contains("| %d | %s |".formatted(share.weightedDays(), share.value())));
        assertThat(page).contains("2,267 / 365 = **6.21**");
    }

    @Test
    void an_earlier_day_is_read_as_it_stood_then() {
        var before = read(LocalDate.of(2024, 6, 5)).pressure();

        assertThat(before.heaviest())
                .as("the extension of 10 June had not been granted")
                .extracting(share -> share.late().number())
                .contains("CM-2021-004");
        assertThat(before.weightedDays()).isEqualTo(1460 + 3 * 66 + 126 + 3 * 5);
        assertThat(read(LocalDate.of(2024, 3, 31)).pressure().heaviest())
                .as("its claim had not been refused, and it was in time")
                .extracting(share -> share.late().number())
                .containsExactly("CM-2021-002");
    }

    @Test
    void what_changed_since_the_last_session_adds_up() {
        var change = read(WorkedExample.DAY).change().orElseThrow();

        assertThat(change.session()).isEqualTo("SE-2024-01");
        assertThat(change.change().entered().heaviest())
                .extracting(share -> share.late().number())
                .containsExactly("CM-2021-003");
        assertThat(change.change().left())
                .extracting(left -> left.share().late().number(), PressureChange.Left::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("CM-2021-004", PressureChange.Why.EXTENDED));
        assertThat(change.change().since().weightedDays()
                        + 15
                        - 15
                        + change.change().grown())
                .isEqualTo(2267);
    }

    @Test
    void the_same_promises_weigh_on_community_party_table_and_whole_as_they_concern_each() {
        assertThat(license.read(new Promisor(example.company), WorkedExample.DAY)
                        .pressure()
                        .weightedDays())
                .isEqualTo(2267);
        assertThat(license.read(new Whole(), WorkedExample.DAY).pressure().weightedDays())
                .isEqualTo(2267);
        assertThat(license.read(new Promisor(example.community), WorkedExample.DAY)
                        .pressure()
                        .weightedDays())
                .isZero();
        assertThat(license.read(new Table(example.table), WorkedExample.DAY)
                        .pressure()
                        .band())
                .as("none was made at the table")
                .isEqualTo(Band.CALM);
    }

    @Test
    void the_trend_is_the_reading_of_each_day_in_it() {
        var trend = read(WorkedExample.DAY).trend();

        assertThat(trend).hasSize(13);
        for (var point : trend) {
            assertThat(point.weightedDays())
                    .as("%s", point.day())
                    .isEqualTo(read(point.day()).pressure().weightedDays());
        }
    }

    @Test
    void a_claim_that_waits_for_more_than_sixty_days_counts_against_responsiveness_and_not_as_pressure() {
        var reading = read(WorkedExample.DAY);

        assertThat(reading.responsiveness().open()).extracting("number").containsExactly("CM-2021-005");
        assertThat(reading.responsiveness().decided()).isEqualTo(2);
        assertThat(reading.responsiveness().answered())
                .as("verified after 51 days")
                .isEqualTo(1);
    }

    @Test
    void an_extension_granted_afterwards_leaves_the_reading_of_an_earlier_day_as_it_was() {
        var before = read(LocalDate.of(2024, 6, 5)).pressure().weightedDays();
        asSecretariat(context, () -> example.extend(1, "2024-11-01", "2025-03-31"));

        assertThat(read(LocalDate.of(2024, 6, 5)).pressure().weightedDays()).isEqualTo(before);
        assertThat(read(LocalDate.of(2024, 11, 2)).pressure().heaviest())
                .extracting(share -> share.late().number())
                .doesNotContain("CM-2021-001");
    }

    private LicenseReading read(LocalDate day) {
        return license.read(new Community(example.community), day);
    }
}
