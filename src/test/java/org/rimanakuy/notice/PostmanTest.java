package org.rimanakuy.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.rimanakuy.testing.TestMail;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostmanTest extends PostOffice {

    private static final int WORKERS = 12;

    @Test
    void a_letter_goes_once_however_often_it_is_carried() {
        var id = waiting();
        assertThat(postman.carry(id)).isEmpty();
        assertThat(postman.carry(id)).isEmpty();

        assertThat(TestMail.cameFor(address)).hasSize(1);
        assertThat(row(id).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void many_who_carry_a_letter_at_once_send_it_once() throws Exception {
        var id = waiting();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            Callable<Optional<Instant>> carry = () -> postman.carry(id);
            for (var each : workers.invokeAll(Collections.nCopies(WORKERS, carry))) {
                each.get();
            }
        }
        assertThat(TestMail.cameFor(address)).hasSize(1);
        assertThat(row(id).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void with_the_mail_server_down_it_waits_and_goes_when_that_is_back() {
        var id = waiting();
        TestMail.server().stop();
        try {
            assertThat(postman.carry(id)).isPresent();
            assertThat(row(id).state()).isEqualTo(LetterState.WAITING);
            assertThat(row(id).trouble()).isEqualTo(Trouble.UNREACHABLE);
        } finally {
            TestMail.server().start();
        }
        assertThat(postman.carry(id)).isEmpty();
        assertThat(TestMail.cameFor(address)).hasSize(1);
        assertThat(row(id).trouble()).isNull();
    }

    @Test
    void tries_grow_rarer_outlast_a_day_and_end_within_two() throws IOException {
        var id = waiting();
        try (var server = new RefusingServer("451 4.7.1 Try later")) {
            var patient = postmanOf(server);
            var first = patient.carry(id).orElseThrow();
            var second = patient.carry(id).orElseThrow();
            assertThat(Duration.between(first, second)).isPositive();
            for (var tries = 2; tries < OutgoingLetter.PAUSES.size(); tries++) {
                assertThat(patient.carry(id)).isPresent();
            }
            assertThat(patient.carry(id)).isEmpty();
        }
        assertThat(row(id).state()).isEqualTo(LetterState.FAILED);
        assertThat(row(id).trouble()).isEqualTo(Trouble.POSTPONED);
        assertThat(OutgoingLetter.PAUSES.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofDays(1), Duration.ofDays(2));
    }

    @Test
    void what_the_server_refuses_is_given_up_at_once_with_its_words() throws IOException {
        var id = waiting();
        try (var server = new RefusingServer("550 5.1.1 No such user here")) {
            assertThat(postmanOf(server).carry(id)).isEmpty();
        }
        assertThat(row(id).state()).isEqualTo(LetterState.FAILED);
        assertThat(row(id).trouble()).isEqualTo(Trouble.REFUSED);
        assertThat(row(id).reply()).contains("550 5.1.1 No such user here");
    }

    @Test
    void what_a_crash_left_claimed_is_carried_by_another_once_the_claim_lapsed() {
        var id = waiting();
        assertThat(outbox.claim(id)).isPresent(); // and then the power fails

        assertThat(postman.carry(id)).isPresent();
        assertThat(TestMail.cameFor(address)).isEmpty();

        sql.sql("update letter set claimed_at = claimed_at - interval 11 minute")
                .update();
        assertThat(postman.carry(id)).isEmpty();
        assertThat(TestMail.cameFor(address)).hasSize(1);
    }

    @Test
    void without_a_mail_server_letters_wait_and_count_no_tries() {
        var id = waiting();
        var idle = new Postman(outbox, new MailServer(Optional.empty(), sender, site, clock));
        for (var each : List.of(1, 2, 3)) {
            assertThat(idle.carry(id)).as("round " + each).isPresent();
        }
        assertThat(row(id).trouble()).isNull();
        assertThat(postman.carry(id)).isEmpty();
        assertThat(TestMail.cameFor(address)).hasSize(1);
    }

    @Test
    void what_came_to_be_pointless_is_not_sent() {
        var id = waiting(Instant.now(clock).minusSeconds(60));
        assertThat(postman.carry(id)).isEmpty();
        assertThat(TestMail.cameFor(address)).isEmpty();
        assertThat(row(id).trouble()).isEqualTo(Trouble.TOO_LATE);
    }

    @Test
    void after_ninety_days_nobody_can_tell_to_whom_a_letter_went_or_what_it_said() {
        var old = waiting();
        postman.carry(old);
        sql.sql("update letter set posted_at = posted_at - interval 91 day").update();
        var fresh = waiting();

        assertThat(outbox.blankOld()).isEqualTo(1);
        assertThat(outbox.blankOld()).isZero();
        assertThat(row(old).isBlanked()).isTrue();
        assertThat(row(old).state()).isEqualTo(LetterState.SENT);
        assertThat(row(fresh).isBlanked()).isFalse();
        assertThat(sql.sql("select count(*) from letter where body_text is not null or body_html is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(sql.sql("select count(*) from letter_attachment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Postman postmanOf(RefusingServer server) {
        var refused = new JavaMailSenderImpl();
        refused.setHost("127.0.0.1");
        refused.setPort(server.port());
        return new Postman(outbox, new MailServer(Optional.<JavaMailSender>of(refused), sender, site, clock));
    }
}
