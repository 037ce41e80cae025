package org.rimanakuy.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.portal.Reader;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class GrievanceServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    ApplicationContext context;

    @Autowired
    GrievanceService grievances;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    void a_step_out_of_turn_or_before_the_last_one_or_on_a_stale_page_is_refused() {
        var row = row(record(GrievanceTopic.WATER, null));
        assertThatExceptionOfType(ConcernRefusal.class).isThrownBy(() -> take(row, GrievanceStep.APPEALED, DAY));
        assertThatExceptionOfType(ConcernRefusal.class)
                .isThrownBy(() -> take(row, GrievanceStep.ACKNOWLEDGED, DAY.minusDays(1)));
        take(row, GrievanceStep.ACKNOWLEDGED, DAY.plusDays(1));
        assertThatExceptionOfType(StaleVersionRefusal.class)
                .isThrownBy(() -> take(row, GrievanceStep.WITHDRAWN, DAY.plusDays(2)));
        assertThat(row(row.number()).steps()).hasSize(1);
    }

    @Test
    void nobody_but_the_secretariat_reads_or_writes_one() {
        record(GrievanceTopic.WATER, null);
        assertThatThrownBy(() -> grievances.latest())
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> grievances.byNumber("QJ-2026-001"))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> grievances.record(data(GrievanceTopic.WATER, null)))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void counts_hide_fewer_than_five_and_what_would_show_them_by_subtraction() {
        record(6, GrievanceTopic.WATER);
        record(9, GrievanceTopic.LAND);
        record(2, GrievanceTopic.CONDUCT);
        var year = grievances.counts().years().getFirst();
        assertThat(year.topics()).containsOnlyKeys(GrievanceTopic.LAND);
        assertThat(year.whole()).contains(17);
        assertThat(year.someHidden()).isTrue();
    }

    @Test
    void a_summary_is_public_only_by_consent_and_nothing_else_of_it_is() {
        asSecretariat(context, () -> grievances.record(data(GrievanceTopic.WATER, "El agua llega turbia")));
        record(GrievanceTopic.LAND, null);
        var page = Reader.at(port).get("/es/quejas/cuentas").body();
        assertThat(page)
                .contains("El agua llega turbia")
                .doesNotContain("Rosa", "987654321", "Palabras privadas", "QJ-");
        assertThatExceptionOfType(InvalidInputRefusal.class)
                .isThrownBy(() -> new GrievanceData(
                        DAY, Channel.PHONE, null, GrievanceTopic.WATER, null, null, null, "x", "Resumen", false));
    }

    @Test
    void the_journal_tells_that_something_was_done_and_never_what_was_said() {
        var row = row(record(GrievanceTopic.WATER, null));
        take(row, GrievanceStep.ACKNOWLEDGED, DAY.plusDays(1));
        var told = sql.sql("select * from journal_entry").query().listOfRows().toString();
        assertThat(told).contains("grievance-step").doesNotContain("Rosa", "Palabras privadas", "Se le dijo");
    }

    private void record(int count, GrievanceTopic topic) {
        for (var one = 0; one < count; one++) {
            record(topic, null);
        }
    }

    private String record(GrievanceTopic topic, @Nullable String summary) {
        return asSecretariat(context, () -> grievances.record(data(topic, summary)));
    }

    private GrievanceRow row(String number) {
        return asSecretariat(context, () -> grievances.byNumber(number)).orElseThrow();
    }

    private void take(GrievanceRow row, GrievanceStep step, LocalDate on) {
        asSecretariat(
                context, () -> grievances.take(row.id(), row.version(), new StepTaken(step, on, "Se le dijo algo")));
    }

    private static GrievanceData data(GrievanceTopic topic, @Nullable String summary) {
        return new GrievanceData(
                DAY,
                Channel.IN_PERSON,
                "Rosa Q., teléfono 987654321",
                topic,
                null,
                null,
                null,
                "Palabras privadas",
                summary,
                summary != null);
    }
}
