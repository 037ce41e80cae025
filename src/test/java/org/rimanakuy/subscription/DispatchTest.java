package org.rimanakuy.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.commitment.CommitmentId;

/** That each reader is told everything, once, against a real mail server. */
class DispatchTest extends Telling {

    private static final int SERVERS = 6;

    @ParameterizedTest
    @CsvSource({"PARTY, MIN", "PARTY, COM", "AGREEMENT, AG-2020-01", "ROUNDTABLE, MESA-1"})
    void whoever_follows_what_a_promise_has_to_do_with_is_told_of_it_once(TopicKind kind, String code)
            throws MessagingException {
        confirmed(topic(kind, code), Rhythm.AT_ONCE);
        promised("Reservorio");
        assertThat(dispatch.run()).isEqualTo(1);
        assertThat(dispatch.run()).isZero();

        await().until(() -> told().size() == 1);
        var letter = told().getFirst();
        assertThat(letter.getSubject()).isEqualTo("CM-2026-001: Se registró el compromiso");
        assertThat(text(letter))
                .contains("CM-2026-001 · Reservorio")
                .contains("https://registro.example/es/c/CM-2026-001")
                .contains("porque pidió avisos sobre: " + topic(kind, code).name());
        assertThat(letter.getHeader("List-Unsubscribe", null))
                .matches("<https://registro.example/es/avisos/de/\\w{32}/fin>");
    }

    @Test
    void several_things_are_told_in_one_letter_and_what_happened_before_somebody_asked_is_not() {
        promised("Antes");
        confirmed(topic(TopicKind.PARTY, "MIN"), Rhythm.AT_ONCE);
        promised("Reservorio");
        promised("Posta");
        assertThat(dispatch.run()).isEqualTo(1);
        await().until(() -> told().size() == 1);
        assertThat(text(told().getFirst())).contains("Reservorio", "Posta").doesNotContain("Antes");
    }

    @Test
    void a_deadline_that_passes_is_told_once_however_often_and_by_however_many_it_is_swept() {
        var today = LocalDate.now(clock);
        var promise = promised("Reservorio");
        swept(today.minusDays(1));
        confirmed(topic(TopicKind.COMMITMENT, "CM-2026-001"), Rhythm.AT_ONCE);
        crosses(promise, "OVERDUE", today);
        assertThat(dispatch.run()).isEqualTo(1);
        swept(today);
        assertThat(dispatch.run()).isZero();
        await().until(() -> told().size() == 1);
        assertThat(text(told().getFirst())).contains("Venció el plazo");
    }

    @Test
    void a_sweep_that_starts_over_tells_nothing_again_and_no_past_to_whoever_begins_meanwhile() {
        var today = LocalDate.now(clock);
        var promise = promised("Reservorio");
        crosses(promise, "OVERDUE", today.minusDays(40));
        crosses(promise, "OVERDUE_30", today.minusDays(10));
        sql.sql("update sweep set swept_until = null").update();
        confirmed(topic(TopicKind.PARTY, "MIN"), Rhythm.AT_ONCE);
        promised("Posta");
        assertThat(dispatch.run()).isEqualTo(1);
        crosses(promise, "AWAITING", today);
        assertThat(dispatch.run()).isEqualTo(1);

        sql.sql("update sweep set swept_until = null").update();
        promised("Losa");
        assertThat(dispatch.run()).isEqualTo(1);
        swept(today);
        assertThat(dispatch.run()).isZero();
        await().until(() -> told().size() == 3);
        assertThat(told().stream().map(Telling::text)).noneMatch(text -> text.contains("vencido"));
    }

    @Test
    void many_servers_that_look_at_once_write_one_letter() throws Exception {
        confirmed(topic(TopicKind.PARTY, "MIN"), Rhythm.AT_ONCE);
        promised("Reservorio");
        var posted = 0;
        try (var servers = Executors.newFixedThreadPool(SERVERS)) {
            Callable<Integer> run = dispatch::run;
            for (var each : servers.invokeAll(Collections.nCopies(SERVERS, run))) {
                posted += each.get();
            }
        }
        assertThat(posted).isEqualTo(1);
        await().until(() -> told().size() == 1);
    }

    @Test
    void what_broke_off_before_it_was_noted_is_told_the_next_time() {
        confirmed(topic(TopicKind.PARTY, "MIN"), Rhythm.AT_ONCE);
        promised("Reservorio");
        transaction.executeWithoutResult(begun -> {
            assertThat(dispatch.run()).isEqualTo(1);
            begun.setRollbackOnly();
        });
        assertThat(dispatch.run()).isEqualTo(1);
        await().until(() -> told().size() == 1);
    }

    @Test
    void a_digest_waits_for_its_hour_and_one_with_nothing_in_it_is_not_written() {
        confirmed(topic(TopicKind.PARTY, "MIN"), Rhythm.WEEKLY);
        var due = next();
        assertThat(due).isAfter(Instant.now(clock));
        promised("Reservorio");
        assertThat(dispatch.run()).isZero();

        sql.sql("update subscriber set next_at = next_at - interval 8 day").update();
        assertThat(dispatch.run()).isEqualTo(1);
        assertThat(next()).isEqualTo(due);

        sql.sql("update subscriber set next_at = next_at - interval 8 day").update();
        assertThat(dispatch.run()).isZero();
        assertThat(next()).isEqualTo(due);
    }

    private Instant next() {
        return sql.sql("select unix_timestamp(convert_tz(next_at, '+00:00', @@session.time_zone)) from subscriber")
                .query((row, index) -> Instant.ofEpochSecond(row.getLong(1)))
                .single();
    }

    @Test
    void at_night_nobody_is_told_and_in_the_morning_everybody() {
        confirmed(topic(TopicKind.PARTY, "MIN"), Rhythm.AT_ONCE);
        promised("Reservorio");
        var here = Instant.now(clock).atZone(clock.getZone()).toLocalTime();
        var asleep = at(here.minusHours(1), here.plusHours(1));
        assertThat(asleep.run()).isZero();
        assertThat(dispatch.run()).isEqualTo(1);
    }

    private Dispatch at(LocalTime quietFrom, LocalTime quietUntil) {
        return new Dispatch(
                context.getBean(Subscribers.class),
                context.getBean(NewsReader.class),
                context.getBean(DigestLetter.class),
                context.getBean(org.rimanakuy.notice.Letters.class),
                new org.rimanakuy.notice.QuietHours(quietFrom, quietUntil, Clock.system(clock.getZone())),
                context.getBean(org.rimanakuy.security.SystemActs.class),
                context.getBean(org.springframework.transaction.PlatformTransactionManager.class),
                context.getBean(Timetable.class),
                clock);
    }

    @Test
    void whose_letters_do_not_arrive_is_written_to_no_more_until_somebody_looked_after_it() {
        confirmed(topic(TopicKind.PARTY, "MIN"), Rhythm.AT_ONCE);
        var reader = sql.sql("select subscriber_id from subscriber")
                .query((row, index) -> row.getObject(1, java.util.UUID.class))
                .single();
        context.publishEvent(new org.rimanakuy.notice.LetterUndeliverable(DigestLetter.PURPOSE, reader, true));
        promised("Reservorio");
        assertThat(dispatch.run()).isZero();

        var readers = context.getBean(ReaderService.class);
        org.rimanakuy.testing.Acting.asSecretariat(context, () -> {
            assertThat(readers.stopped()).singleElement().satisfies(one -> {
                assertThat(one.address()).isEqualTo(address);
                assertThat(one.returned()).isTrue();
            });
            readers.resume(reader);
        });
        assertThat(dispatch.run()).isEqualTo(1);
    }

    @Test
    void whoever_follows_something_else_is_not_told() {
        confirmed(topic(TopicKind.PARTY, "GAR"), Rhythm.AT_ONCE);
        promised("Reservorio");
        assertThat(dispatch.run()).isZero();
    }

    @Test
    void of_what_is_there_for_practice_nobody_is_told() {
        confirmed(topic(TopicKind.PARTY, "MIN"), Rhythm.AT_ONCE);
        CommitmentId practice = promised("De práctica", true);
        assertThat(practice).isNotNull();
        assertThat(dispatch.run()).isZero();
    }
}
