package org.rimanakuy.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

class MandatesOverTest extends PartiesToHandOver {

    @Autowired
    private MandateService mandates;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void today() {
        today = LocalDate.now(clock);
    }

    private MandateData until(@Nullable LocalDate last) {
        return new MandateData(
                community,
                "Quien preside",
                null,
                null,
                Capacity.TITULAR,
                null,
                PartialDate.year(2024),
                last == null ? null : PartialDate.day(last),
                null);
    }

    private void recorded(@Nullable LocalDate last) {
        asSecretariat(context, () -> mandates.record(until(last)));
    }

    private void correct(LocalDate last) {
        asSecretariat(context, () -> {
            var row = mandates.of(community).getFirst();
            mandates.correct(row.id(), row.version(), until(last), "Lo acordó la asamblea");
        });
    }

    private void lookOn(LocalDate day) {
        asSecretariat(context, () -> mandates.runOut(day));
    }

    private int dossiers() {
        return asSecretariat(context, () -> handovers.of(community).size());
    }

    @Test
    void a_mandate_that_runs_out_on_its_known_date_opens_one_dossier_and_not_before() {
        recorded(today.plusDays(1));
        lookOn(today);
        lookOn(today.plusDays(1));
        assertThat(dossiers()).isZero();

        lookOn(today.plusDays(2));
        lookOn(today.plusDays(3));
        assertThat(only(community).since()).isEqualTo(today.plusDays(1));
    }

    @Test
    void an_end_that_is_announced_opens_its_dossier_when_it_comes() {
        recorded(null);
        correct(today.plusDays(10));
        assertThat(dossiers()).isZero();

        correct(today.plusDays(20));
        lookOn(today.plusDays(11));
        assertThat(dossiers()).isZero();
        lookOn(today.plusDays(21));
        assertThat(dossiers()).isEqualTo(1);
    }

    @Test
    void an_end_that_came_earlier_than_announced_opens_it_at_once() {
        recorded(today.plusDays(10));
        correct(today.minusDays(1));
        lookOn(today.plusDays(30));
        assertThat(dossiers()).isEqualTo(1);
    }

    @Test
    void what_was_over_when_it_came_on_record_is_history() {
        recorded(today.minusDays(1));
        lookOn(today.plusDays(1));
        assertThat(dossiers()).isZero();
    }

    @Test
    void however_many_servers_look_at_once_it_is_one_dossier() throws Exception {
        recorded(today.plusDays(1));
        var start = new CyclicBarrier(4);
        var looking = new ArrayList<Callable<Boolean>>();
        for (var index = 0; index < 4; index++) {
            looking.add(() -> {
                start.await();
                lookOn(today.plusDays(2));
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var looked : threads.invokeAll(looking)) {
                assertThat(looked.get()).isTrue();
            }
        }
        assertThat(dossiers()).isEqualTo(1);
    }

    @Test
    void nobody_but_the_secretariat_or_the_register_itself_says_that_it_is_over() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> SignedInContext.run(community, () -> mandates.runOut(today), Role.DELEGATE));
    }
}
