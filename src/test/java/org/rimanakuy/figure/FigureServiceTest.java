package org.rimanakuy.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class FigureServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    FigureService figures;

    @Autowired
    JournalService journal;

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    void a_check_follows_the_figures_it_names() {
        record("F1", "2.60");
        var total = record("F2", "2.6");
        recordCheck("F1 = F2");
        assertThat(verdict()).isEqualTo(Verdict.CONSISTENT);
        asSecretariat(context, () -> figures.correct(total, 0, data("F2", "2.7"), "Errata"));
        assertThat(verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(asSecretariat(context, () -> journal.of(total.value()))).hasSize(2);
    }

    @Test
    void a_stale_correction_and_a_code_used_twice_and_an_unknown_figure_are_refused() {
        var figure = record("F1", "1");
        asSecretariat(context, () -> figures.correct(figure, 0, data("F1", "2"), "Errata"));
        assertThatExceptionOfType(StaleVersionRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> figures.correct(figure, 0, data("F1", "3"), "Errata")));
        assertThatExceptionOfType(FigureRefusal.class).isThrownBy(() -> record("F1", "5"));
        assertThatExceptionOfType(FigureRefusal.class).isThrownBy(() -> recordCheck("F1 = F9"));
        assertThat(figures.checks()).isEmpty();
    }

    @Test
    void a_figure_without_a_value_stays_without_one() {
        record("M1", null);
        assertThat(figures.byCode("M1").orElseThrow().data().value()).isNull();
    }

    @Test
    void nobody_but_the_secretariat_records_a_figure() {
        assertThatThrownBy(() -> figures.record(data("F1", "1")))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private Verdict verdict() {
        return figures.check("K1").orElseThrow().finding().verdict().orElseThrow();
    }

    private FigureId record(String code, @Nullable String value) {
        return asSecretariat(context, () -> figures.record(data(code, value)));
    }

    private void recordCheck(String formula) {
        asSecretariat(
                context,
                () -> figures.recordCheck(new CheckData("K1", "Prueba", formula, null, null, null, null, null)));
    }

    private static FigureData data(String code, @Nullable String value) {
        return new FigureData(
                code,
                "Espinar",
                "Monto",
                value == null ? null : new BigDecimal(value),
                Unit.RATIO,
                Bound.EXACT,
                new Years(2004, 2010),
                null,
                null,
                "Informe",
                null);
    }
}
