package org.rimanakuy.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class ProjectServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ProjectService projects;

    @Autowired
    JournalService journal;

    @Autowired
    Clock clock;

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    void what_was_recorded_is_read_back_whole_under_the_next_number_of_the_year() {
        var year = LocalDate.now(clock).getYear();
        var data = Sample.project(
                "Estadio municipal",
                new ProjectCodes("2123456", "98765"),
                null,
                List.of(new StageDates(
                        Stage.COMPLETED, PartialDate.year(2011), PartialDate.parse("2012-06"), PartialDate.year(2013))),
                List.of(new Stop(PartialDate.year(2011), PartialDate.year(2012), "Cambio de gestión", null)),
                List.of(new Cost(PartialDate.year(2010), new BigDecimal("3500000"), "PEN", null, null)),
                List.of());
        var first = record(data);
        assertThat(first).isEqualTo(new ProjectNumber(year, 1));
        assertThat(projects.byNumber(first.toString()).orElseThrow().data()).isEqualTo(data);
        assertThat(record(Sample.named("Otro"))).isEqualTo(new ProjectNumber(year, 2));
        assertThat(projects.after(Optional.of(first), 10)).hasSize(1);
        assertThat(projects.byCodes(List.of("2123456", "98765"))).hasSize(1);
    }

    @Test
    void a_national_code_used_twice_is_refused_and_the_other_named() {
        record(Sample.coded("Estadio", "2123456"));
        assertThatThrownBy(() -> record(Sample.coded("Otro", "2123456")))
                .isInstanceOf(ProjectRefusal.class)
                .hasMessageContaining("Estadio");
    }

    @Test
    void a_commitment_that_is_not_on_record_is_refused() {
        assertThatThrownBy(() -> record(Sample.from("CM-2004-009"))).isInstanceOf(ProjectRefusal.class);
    }

    @Test
    void a_correction_needs_the_version_that_was_seen_and_is_journaled() {
        var number = record(Sample.named("Estadio"));
        var seen = projects.byNumber(number.toString()).orElseThrow();
        asSecretariat(context, () -> projects.correct(seen.id(), seen.version(), Sample.named("Coliseo"), "Nombre"));

        assertThat(projects.find(seen.id()).orElseThrow().name()).isEqualTo("Coliseo");
        assertThatThrownBy(() -> asSecretariat(
                        context, () -> projects.correct(seen.id(), seen.version(), Sample.named("Otro"), "x")))
                .isInstanceOf(StaleVersionRefusal.class);
        assertThat(asSecretariat(context, () -> journal.of(seen.id().value()))).hasSize(2);
    }

    @Test
    void nobody_but_the_secretariat_records() {
        assertThatThrownBy(() -> projects.record(Sample.named("Estadio")))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private ProjectNumber record(ProjectData data) {
        return asSecretariat(context, () -> projects.record(data));
    }
}
