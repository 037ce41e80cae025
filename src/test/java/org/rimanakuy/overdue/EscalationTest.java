package org.rimanakuy.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.dialogue.EscalationStep;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;

@IntegrationTest
class EscalationTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EscalationService escalations;

    @Autowired
    private OutsideLetterPdf paper;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private LocalDate today = LocalDate.EPOCH;
    private @Nullable PromisesToSweep kept;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        today = LocalDate.now(clock);
        kept = new PromisesToSweep(context, today.minusYears(1), null);
    }

    private PromisesToSweep made() {
        return java.util.Objects.requireNonNull(kept);
    }

    private List<EscalationRow> steps(CommitmentNumber number) {
        return asSecretariat(context, () -> escalations.of(made().id(number)));
    }

    @Test
    void an_act_writes_what_was_crossed_before_it_and_what_is_crossed_by_it() {
        var number = made().due("Posta", today.minusDays(2));
        sql.sql("delete from crossing").update(); // as if no server had run on the day in between
        made().said(number, Voice.PROMISOR, today, Standing.FULFILLED);
        assertThat(made().crossed(number))
                .containsExactly(today.minusDays(1) + " OVERDUE " + today.minusDays(2), today + " AWAITING " + today);
    }

    @Test
    void who_has_an_address_is_written_to_and_who_has_none_is_named_to_the_secretariat_alone() {
        var number = made().due("Posta", today.minusDays(20));
        made().sweep(today);
        var steps = steps(number);
        assertThat(steps)
                .extracting(EscalationRow::step)
                .containsExactly(EscalationStep.FOLLOW_UP, EscalationStep.RESPONSIBLE);
        assertThat(steps.getFirst().letters()).isZero();
        assertThat(steps.getFirst().byHand()).contains("Comunidad de la laguna");
        assertThat(steps.getLast().letters()).isEqualTo(1);
        assertThat(escalations.of(made().id(number)))
                .allMatch(step -> step.byHand().isEmpty());
        assertThat(sql.sql("select address from letter where purpose = 'overdue.letter.purpose'")
                        .query(String.class)
                        .list())
                .containsExactly("empresa@ejemplo.example");
    }

    @Test
    void climbed_by_three_servers_at_once_each_step_and_each_letter_is_there_once() throws Exception {
        var number = made().due("Posta", today.minusDays(70));
        context.getBean(Sweep.class).until(today);
        var start = new CyclicBarrier(3);
        Callable<Boolean> climbing = () -> {
            start.await();
            context.getBean(Ascent.class).until(today);
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var climbed : threads.invokeAll(List.of(climbing, climbing, climbing))) {
                assertThat(climbed.get()).isTrue();
            }
        }
        assertThat(steps(number)).hasSize(4);
        assertThat(sql.sql("select count(*) from letter where about = :id")
                        .param("id", made().id(number).value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void an_example_climbs_and_writes_to_nobody() {
        var promised = new LinkedHashMap<CommitmentId, CommitmentData>();
        promised.put(
                CommitmentId.next(), made().data("De práctica", Deadline.on(PartialDate.day(today.minusDays(70)))));
        var number = asSecretariat(
                        context, () -> context.getBean(CommitmentService.class).recordNext(promised, true))
                .getFirst();
        made().sweep(today);
        assertThat(steps(number)).hasSize(4).allMatch(step -> step.letters() == 0);
        asSecretariat(context, () -> context.getBean(OverdueService.class).removeExamples());
        assertThat(steps(number)).isEmpty();
        assertThat(made().count()).isZero();
    }

    @Test
    void the_public_sheet_says_to_whom_it_was_escalated_and_when_and_what_stopped_it() throws Exception {
        var number = made().due("Posta", today.minusDays(100));
        made().sweep(today);
        made().said(number, Voice.PROMISOR, today, Standing.IN_PROGRESS);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/es/c/" + number))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var page = client.send(request, BodyHandlers.ofString()).body();
            assertThat(page)
                    .contains("Escalado a quien debe cumplirlo el")
                    .contains("Escalado a Defensoría del Pueblo el")
                    .contains("Una respuesta lo detuvo el")
                    .doesNotContain("empresa@ejemplo.example");
        }
    }

    @Test
    void the_letter_to_the_outside_tells_each_fact_with_its_source() throws IOException {
        var number = made().due("Posta", today.minusDays(100));
        made().said(number, Voice.COMMUNITY, today, Standing.NOT_STARTED);
        made().sweep(today);
        var out = new ByteArrayOutputStream();
        asSecretariat(context, () -> write(number, out));
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Borrador")
                    .contains("Señores y señoras de Defensoría del Pueblo:")
                    .contains("Lo prometido: Posta")
                    .contains("Consta en: Convenio, página 3")
                    .contains("100 días al")
                    .contains("Lo dicho: NOT_STARTED Consta en: Acta")
                    .contains("Bitácora del registro, compromiso " + number);
        }
    }

    @Test
    void there_is_no_letter_to_the_outside_before_that_step_or_after_an_answer_and_none_for_others() {
        var number = made().due("Posta", today.minusDays(100));
        asSecretariat(
                context,
                () -> assertThatExceptionOfType(OverdueRefusal.class)
                        .isThrownBy(() -> write(number, new ByteArrayOutputStream())));
        made().sweep(today);
        made().said(number, Voice.PROMISOR, today, Standing.IN_PROGRESS);
        asSecretariat(
                context,
                () -> assertThatExceptionOfType(OverdueRefusal.class)
                        .isThrownBy(() -> write(number, new ByteArrayOutputStream())));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> SignedInContext.run(
                        made().community, () -> write(number, new ByteArrayOutputStream()), Role.DELEGATE));
    }

    private void write(CommitmentNumber number, ByteArrayOutputStream out) {
        try {
            paper.write(number, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
