package org.rimanakuy.subscription;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few minutes for somebody to tell, on whichever server gets to it first; acts in quick succession make one letter. */
@Configuration
class DispatchRounds {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    /** A provider, because letters need the scheduler, which needs its tasks. */
    @Bean
    Task<Void> dispatchRound(
            ObjectProvider<Dispatch> dispatch, @Value("${rimanakuy.digest.look-every}") Duration between) {
        return Tasks.recurring("dispatch", Schedules.fixedDelay(between))
                .execute((task, context) -> dispatch.getObject().run());
    }

    @Bean
    Task<Void> forgetRequestsRound(ObjectProvider<Requests> requests, Clock clock) {
        return Tasks.recurring("forget-requests", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((task, context) -> requests.getObject().forgetOld(clock.instant()));
    }
}
