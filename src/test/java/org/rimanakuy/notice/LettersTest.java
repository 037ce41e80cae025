package org.rimanakuy.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.rimanakuy.testing.Acting.asSecretariat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.TestMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

class LettersTest extends PostOffice {

    @Autowired
    Letters letters;

    @Autowired
    LetterService service;

    @Test
    void a_letter_goes_by_itself_once_its_transaction_is_committed() throws MessagingException {
        asSecretariat(
                context,
                () -> transaction.executeWithoutResult(begun -> {
                    letters.post(letter(null));
                    assertThat(TestMail.cameFor(address)).isEmpty();
                }));
        await().until(() -> TestMail.cameFor(address).size() == 1);
        await().until(() -> counted("letter") == 1 && tasks() == 0);

        var mail = TestMail.cameFor(address).getFirst();
        var id = outgoing.latest(org.springframework.data.domain.Pageable.unpaged())
                .getFirst()
                .id();
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@registro.example>");
        assertThat(mail.getSubject()).isEqualTo("Invitación a la sesión");
        assertThat(mail.getFrom()[0]).hasToString("Mesa de prueba <mesa@rimanakuy.example>");
    }

    @Test
    void a_letter_says_the_same_plainly_and_as_html_and_carries_its_calendar_as_an_invitation_and_as_a_file()
            throws MessagingException, IOException {
        postman.carry(waiting());
        var parts = new ArrayList<String>();
        describe(TestMail.cameFor(address).getFirst(), parts);
        assertThat(parts)
                .satisfiesExactly(
                        plain -> assertThat(plain).startsWith("text/plain").contains("9:00 <en punto>"),
                        html -> assertThat(html).startsWith("text/html").contains("9:00 &lt;en punto&gt;"),
                        invitation -> assertThat(invitation)
                                .startsWith("text/calendar")
                                .contains("method=REQUEST"),
                        file -> assertThat(file).startsWith("application/ics").contains("sesion.ics"));
    }

    private static void describe(Part part, List<String> parts) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (var index = 0; index < several.getCount(); index++) {
                describe(several.getBodyPart(index), parts);
            }
        } else {
            var content = part.getContent() instanceof String text ? text : "";
            parts.add(part.getContentType() + " " + part.getFileName() + " " + content);
        }
    }

    @Test
    void a_letter_of_a_transaction_that_fails_never_was() {
        asSecretariat(
                context,
                () -> transaction.executeWithoutResult(begun -> {
                    letters.post(letter(null));
                    begun.setRollbackOnly();
                }));
        assertThat(counted("letter")).isZero();
        assertThat(tasks()).isZero();
    }

    @Test
    void nobody_posts_a_letter_without_a_transaction_to_go_with() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> asSecretariat(context, () -> letters.post(letter(null))));
    }

    @Test
    void one_that_was_given_up_is_sent_again_on_request_and_that_is_in_the_journal() {
        var id = waiting();
        sql.sql("update letter set state = 'FAILED', trouble = 'REFUSED', settled_at = posted_at")
                .update();
        asSecretariat(context, () -> {
            service.sendAgain(id, row(id).version());
            assertThat(context.getBean(JournalService.class).of(id.value()))
                    .extracting("what")
                    .containsExactly("letter-sent-again");
        });
        await().until(() -> row(id).state() == LetterState.SENT);
        assertThat(TestMail.cameFor(address)).hasSize(1);
    }

    @Test
    void one_that_went_meanwhile_is_not_sent_twice() {
        var id = waiting();
        var seen = row(id).version();
        postman.carry(id);
        asSecretariat(context, () -> {
            assertThatExceptionOfType(StaleVersionRefusal.class).isThrownBy(() -> service.sendAgain(id, seen));
            assertThatExceptionOfType(LetterRefusal.class).isThrownBy(() -> service.sendAgain(id, row(id).version()));
        });
    }

    private int counted(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private int tasks() {
        return sql.sql("select count(*) from scheduled_tasks where task_name = 'letter'")
                .query(Integer.class)
                .single();
    }
}
