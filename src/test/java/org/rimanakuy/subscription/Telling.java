package org.rimanakuy.subscription;

import static org.awaitility.Awaitility.await;
import static org.rimanakuy.testing.Acting.asSecretariat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.NewCommitment;
import org.rimanakuy.overdue.PromisesToSweep;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.rimanakuy.testing.TestMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A company that promised a community something, and somebody who wants to know what becomes of it. */
@IntegrationTest
abstract class Telling {

    private static final Pattern LINK = Pattern.compile("https://registro\\.example/es/avisos/confirmar/(\\w+)");

    @Autowired
    ApplicationContext context;

    @Autowired
    SubscriptionService subscriptions;

    @Autowired
    NewsService news;

    @Autowired
    Dispatch dispatch;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    String address = UUID.randomUUID() + "@comunidad.example";
    PromisesToSweep promises;
    private int recorded;

    @BeforeEach
    void promise() {
        CleanDatabase.clean(context);
        promises = new PromisesToSweep(context, LocalDate.now(clock).minusYears(1), null);
    }

    NamedTopic topic(TopicKind kind, String code) {
        return news.topic(kind, code).orElseThrow();
    }

    /** @return what opens the page of the reader */
    String confirmed(NamedTopic topic, Rhythm rhythm) {
        subscriptions.ask(topic, address, Language.ES, rhythm);
        return subscriptions.confirm(confirmation());
    }

    String confirmation() {
        var request = sql.sql("select token from subscription_request where address = ? order by asked_at desc limit 1")
                .param(address)
                .query(String.class)
                .single();
        await().until(() -> letters().stream()
                .map(Telling::text)
                .anyMatch(text -> LINK.matcher(text)
                        .results()
                        .anyMatch(link -> link.group(1).equals(request))));
        return request;
    }

    /** Notices, without those that only ask for a confirmation. */
    List<MimeMessage> told() {
        return letters().stream().filter(Telling::isNotice).toList();
    }

    private List<MimeMessage> letters() {
        return TestMail.cameFor(address);
    }

    private static boolean isNotice(MimeMessage letter) {
        try {
            return letter.getHeader("List-Unsubscribe") != null;
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String text(MimeMessage letter) {
        try {
            BodyPart plain = ((Multipart) letter.getContent()).getBodyPart(0);
            return (String) plain.getContent();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    CommitmentId promised(String title) {
        return promised(title, false);
    }

    CommitmentId promised(String title, boolean example) {
        var id = CommitmentId.next();
        var data = promises.data(
                title, Deadline.on(PartialDate.day(LocalDate.now(clock).plusYears(1))));
        var added = new NewCommitment(id, new CommitmentNumber(2026, ++recorded), data, List.of(), Optional.empty());
        asSecretariat(context, () -> context.getBean(CommitmentService.class).recordAll(List.of(added), example));
        return id;
    }

    void crosses(CommitmentId commitment, String kind, LocalDate day) {
        sql.sql("insert into crossing (subject_id, kind, about_on, crossed_on, noticed_at, example)"
                        + " values (?, ?, ?, ?, now(6), false)")
                .params(commitment.value(), kind, day, day)
                .update();
        swept(day);
    }

    void swept(LocalDate day) {
        sql.sql("insert into sweep (name, swept_until, lane, at_order) values ('sweep', ?, 0, 0)"
                        + " on duplicate key update swept_until = ?")
                .params(day, day)
                .update();
    }

    long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }
}
