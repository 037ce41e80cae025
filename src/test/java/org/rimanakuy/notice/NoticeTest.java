package org.rimanakuy.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rimanakuy.testing.TestMail;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What people asked to be told of: never twice, not at night, and ended by one click. */
class NoticeTest extends PostOffice {

    @Test
    void a_mail_program_can_end_it_by_one_click() throws MessagingException {
        postman.carry(notice());
        var mail = TestMail.cameFor(address).getFirst();
        assertThat(mail.getHeader("List-Unsubscribe", null)).isEqualTo("<https://registro.example/fin>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void the_secretariat_sees_that_it_went_and_not_what_it_was_about_ever() {
        var id = notice();
        postman.carry(id);
        assertThat(row(id).title()).isEmpty();
        sql.sql("update letter set posted_at = posted_at - interval 91 day").update();
        outbox.blankOld();
        assertThat(row(id).title()).isEmpty();
        assertThat(sql.sql("select title from letter").query(String.class).single())
                .isEmpty();
    }

    @Test
    void what_a_crash_left_half_way_is_not_sent_again_but_shown() {
        var id = notice();
        assertThat(outbox.claim(id)).isPresent(); // and then the power fails
        assertThat(postman.carry(id)).isPresent();
        sql.sql("update letter set claimed_at = claimed_at - interval 11 minute")
                .update();

        assertThat(postman.carry(id)).isEmpty();
        assertThat(TestMail.cameFor(address)).isEmpty();
        assertThat(row(id).state()).isEqualTo(LetterState.FAILED);
        assertThat(row(id).trouble()).isEqualTo(Trouble.UNCLEAR);
    }

    @Test
    void what_the_server_did_not_answer_for_is_not_sent_again_and_any_other_letter_is() throws IOException {
        try (var server = new SilentServer(SilentServer.At.END)) {
            var notice = notice();
            assertThat(postmanOf(server.port()).carry(notice)).isEmpty();
            assertThat(row(notice).trouble()).isEqualTo(Trouble.UNCLEAR);

            var invitation = waiting();
            assertThat(postmanOf(server.port()).carry(invitation)).isPresent();
            assertThat(row(invitation).state()).isEqualTo(LetterState.WAITING);
        }
    }

    @Test
    void what_broke_off_before_the_letter_was_handed_over_is_tried_again() throws IOException {
        try (var server = new SilentServer(SilentServer.At.RECIPIENT)) {
            var notice = notice();
            assertThat(postmanOf(server.port()).carry(notice)).isPresent();
            assertThat(row(notice).trouble()).isEqualTo(Trouble.UNREACHABLE);
        }
    }

    @Test
    void at_night_a_notice_waits_for_the_morning_and_another_letter_goes() {
        var now = Instant.now(clock);
        var here = now.atZone(clock.getZone()).toLocalTime();
        var night = new QuietHours(here.minusHours(1), here.plusHours(1), Clock.system(clock.getZone()));
        var awake = new Postman(new Outbox(outgoing, night, context, clock), context.getBean(MailServer.class));
        var notice = notice();
        assertThat(awake.carry(notice).orElseThrow())
                .isBetween(now.plus(Duration.ofMinutes(59)), now.plus(Duration.ofMinutes(61)));
        assertThat(TestMail.cameFor(address)).isEmpty();
        assertThat(row(notice).state()).isEqualTo(LetterState.WAITING);
    }

    private Postman postmanOf(int port) {
        var silent = new JavaMailSenderImpl();
        silent.setHost("127.0.0.1");
        silent.setPort(port);
        silent.getJavaMailProperties().setProperty("mail.smtp.timeout", "300");
        return new Postman(outbox, new MailServer(Optional.<JavaMailSender>of(silent), sender, site, clock));
    }
}
