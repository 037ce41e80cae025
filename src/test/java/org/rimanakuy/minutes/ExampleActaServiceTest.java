package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ExampleActaServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ExampleActaService examples;

    @Test
    void what_really_happened_is_never_dated_back() {
        CleanDatabase.clean(context);
        var held = new HeldSession(context);
        var at = Instant.parse("2026-05-20T17:00:00Z");
        assertThatExceptionOfType(ActaRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> examples.circulate(held.session, at)))
                .extracting(ActaRefusal::key)
                .isEqualTo("minutes.acta.refusal.no-example");
    }
}
