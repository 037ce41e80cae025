package org.rimanakuy.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters that come back, as mail servers report them, in a real mailbox read by IMAP. */
class ReturnedMailTest extends PostOffice {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser mailbox;
    private ReturnedMail returned;

    @BeforeEach
    void mailbox() {
        server.start();
        mailbox = server.setUser("mesa@rimanakuy.example", "mesa", "secreto");
        returned = new ReturnedMail(
                new ReturnedMail.Mailbox("127.0.0.1", server.getImap().getPort(), false, "mesa", "secreto"),
                outbox,
                site);
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void a_letter_that_comes_back_is_shown_with_what_the_last_server_said_and_its_report_marked_as_seen()
            throws MessagingException {
        var id = notice();
        postman.carry(id);
        arrives(report(id.toString(), "registro.example", "failed"));
        returned.read();
        assertThat(row(id).state()).isEqualTo(LetterState.RETURNED);
        assertThat(row(id).reply()).contains("550 5.1.1 mailbox unknown");
        assertThat(seen()).isTrue();
    }

    @Test
    void a_delay_a_letter_of_another_site_and_what_a_person_wrote_are_left_alone() throws MessagingException {
        var id = notice();
        postman.carry(id);
        arrives(report(id.toString(), "registro.example", "delayed"));
        arrives(report(id.toString(), "otro.example", "failed"));
        arrives(report("------------------------------------", "registro.example", "failed"));
        arrives("From: rosa@example.org\r\nSubject: Gracias\r\n\r\nRecibido\r\n");
        returned.read();
        assertThat(row(id).state()).isEqualTo(LetterState.SENT);
        assertThat(seen()).isFalse();
    }

    @Test
    void each_report_is_read_once_and_a_letter_sent_again_counts_anew() throws MessagingException {
        var id = notice();
        postman.carry(id);
        arrives(report(id.toString(), "registro.example", "failed"));
        returned.read();
        sql.sql("update letter set state = 'SENT', trouble = null").update();
        returned.read();
        assertThat(row(id).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void a_mailbox_that_cannot_be_read_stops_nothing() {
        server.stop();
        returned.read();
        new ReturnedMail(new ReturnedMail.Mailbox("", 993, true, "", ""), outbox, site).read();
    }

    private void arrives(String text) throws MessagingException {
        mailbox.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII))));
    }

    private boolean seen() throws MessagingException {
        try {
            return server.getManagers().getImapHostManager().getInbox(mailbox).getMessages().stream()
                    .anyMatch(message -> message.getFlags().contains(Flags.Flag.SEEN));
        } catch (com.icegreen.greenmail.store.FolderException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String report(String letter, String host, String action) {
        return """
                From: MAILER-DAEMON@mail.example
                To: mesa@rimanakuy.example
                Subject: Undelivered Mail
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                It could not be delivered.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example
                Arrival-Date: Fri, 27 Nov 2026 10:00:00 -0500

                Final-Recipient: rfc822; nadie@comunidad.example
                Action: %s
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 mailbox unknown

                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s@%s>
                Subject: Novedades

                --b--
                """.formatted(action, letter, host).replace("\n", "\r\n");
    }
}
