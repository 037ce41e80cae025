package org.rimanakuy.notice;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler does, on whichever server of several gets to it first. */
@Configuration
class RoundsConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RoundsConfiguration.class);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    @Bean
    Task<Void> letterRound(Postman postman) {
        return Tasks.custom(Rounds.LETTER)
                .onFailureReschedule(Schedules.fixedDelay(AFTER_A_FAULT))
                .onDeadExecutionRevive()
                .execute((task, context) -> {
                    var again = postman.carry(new LetterId(UUID.fromString(task.getId())));
                    return again.isPresent()
                            ? (done, list) -> list.reschedule(done, again.get())
                            : new CompletionHandler.OnCompleteRemove<>();
                });
    }

    @Bean
    Task<Void> returnsRound(ReturnedMail returned) {
        return Tasks.recurring("returned-mail", Schedules.fixedDelay(BETWEEN_LOOKS))
                .execute((task, context) -> returned.read());
    }

    @Bean
    Task<Void> blankingRound(Outbox outbox, Clock clock) {
        return Tasks.recurring("blank-letters", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((task, context) -> {
                    var blanked = outbox.blankOld();
                    if (blanked > 0) {
                        LOG.info("{} letters older than {} days were blanked", blanked, Outbox.KEPT.toDays());
                    }
                });
    }
}
