package org.rimanakuy.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.rimanakuy.shared.Language;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters that nobody has been told to carry yet, so that a test may carry them itself. */
@IntegrationTest
abstract class PostOffice {

    @Autowired
    ApplicationContext context;

    @Autowired
    OutgoingLetters outgoing;

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    Sender sender;

    @Autowired
    Site site;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    String address = UUID.randomUUID() + "@comunidad.example";

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
        sql.sql("delete from scheduled_tasks where task_name = 'letter'").update(); // of letters that were cleaned away
    }

    Letter letter(@Nullable Instant worthUntil) {
        return new Letter(
                "notice.letters.title",
                UUID.randomUUID(),
                new Recipient("Comunidad de Tintaya", address),
                Language.ES,
                "Invitación a la sesión",
                new Writing()
                        .paragraph("La sesión es el martes, a las 9:00 <en punto>.")
                        .body(),
                List.of(new Attachment(
                        "sesion.ics", "text/calendar; method=REQUEST", "BEGIN:VCALENDAR\r\n".getBytes(UTF_8))),
                worthUntil);
    }

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

    /** Of the same words, asked for by whoever gets it. */
    LetterId notice() {
        var plain = letter(null);
        var id = LetterId.next();
        var asked = new Letter(
                plain.purpose(),
                plain.about(),
                plain.recipient(),
                plain.language(),
                plain.title(),
                plain.body(),
                List.of(),
                null,
                "https://registro.example/fin");
        transaction.executeWithoutResult(
                begun -> outgoing.saveAll(List.of(new OutgoingLetter(id, asked, Instant.now(clock)))));
        return id;
    }

    LetterId waiting() {
        return waiting(null);
    }

    LetterId waiting(@Nullable Instant worthUntil) {
        var id = LetterId.next();
        transaction.executeWithoutResult(
                begun -> outgoing.saveAll(List.of(new OutgoingLetter(id, letter(worthUntil), Instant.now(clock)))));
        return id;
    }

    LetterRow row(LetterId id) {
        return outgoing.latest(org.springframework.data.domain.Pageable.unpaged()).stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
