package org.rimanakuy.notice;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.rimanakuy.AnotherRegister;
import org.rimanakuy.shared.Language;
import org.rimanakuy.testing.Acting;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A process of its own that sends many notices: the first time until it is killed, the second time until none waits. */
public final class SenderToKill {

    static final String DONE = "Done: ";
    static final String DOMAIN = "@matado.example";
    static final int MANY = 300;

    private SenderToKill() {}

    public static void main(String[] arguments) {
        try {
            var context = AnotherRegister.on(
                    Path.of(arguments[0]).toAbsolutePath(),
                    Clock.system(ZoneId.of("America/Lima")),
                    "--spring.mail.host=127.0.0.1",
                    "--spring.mail.port=" + arguments[1],
                    "--rimanakuy.mail.from=mesa@rimanakuy.example",
                    "--rimanakuy.quiet.from=00:00",
                    "--rimanakuy.quiet.until=00:00",
                    "--db-scheduler.enabled=true",
                    "--db-scheduler.polling-interval=1s",
                    "--db-scheduler.heartbeat-interval=1s");
            send(context);
        } catch (RuntimeException failed) {
            failed.printStackTrace(System.out);
        }
        // the embedded database would keep the process alive, and whoever waits for it waiting
        System.exit(0);
    }

    private static void send(ApplicationContext context) {
        var sql = context.getBean(JdbcClient.class);
        if (count(sql, "") == 0) {
            var letters =
                    IntStream.range(0, MANY).mapToObj(SenderToKill::notice).toList();
            Acting.asSecretariat(
                    context,
                    () -> context.getBean(TransactionTemplate.class)
                            .executeWithoutResult(
                                    begun -> context.getBean(Letters.class).postAll(letters)));
        } else {
            // as if it came up again after a quarter of an hour
            sql.sql("update letter set claimed_at = claimed_at - interval 15 minute where claimed_at is not null")
                    .update();
        }
        await().atMost(Duration.ofMinutes(3)).until(() -> count(sql, " where state = 'WAITING'") == 0);
        sql.sql("select address, state, trouble from letter")
                .query((row, index) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list()
                .forEach(System.out::println);
        System.out.println(DONE + Instant.now());
    }

    private static Letter notice(int number) {
        return new Letter(
                "notice.letters.title",
                UUID.randomUUID(),
                new Recipient("Quien pidió avisos", address(number)),
                Language.ES,
                "Novedades",
                new Writing().paragraph("Venció el plazo").body(),
                List.of(),
                null,
                "https://registro.example/fin");
    }

    static String address(int number) {
        return "lector" + number + DOMAIN;
    }

    private static int count(JdbcClient sql, String where) {
        return sql.sql("select count(*) from letter" + where)
                .query(Integer.class)
                .single();
    }
}
