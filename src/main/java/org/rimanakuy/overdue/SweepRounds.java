package org.rimanakuy.overdue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sweeps after midnight in the register's zone, on whichever server gets to it first; what an outage missed is due at once
 * when one is up again. A record that was never swept is swept when the register starts.
 */
@Configuration
class SweepRounds {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);
    private static final TaskDescriptor<Void> FIRST = TaskDescriptor.of("sweep-first");

    private final ObjectProvider<Sweep> sweep;
    private final ObjectProvider<Ascent> ascent;
    private final Clock clock;

    /** Providers, because letters need the scheduler, which needs its tasks. */
    SweepRounds(ObjectProvider<Sweep> sweep, ObjectProvider<Ascent> ascent, Clock clock) {
        this.sweep = sweep;
        this.ascent = ascent;
        this.clock = clock;
    }

    @Bean
    Task<Void> dailySweep() {
        return Tasks.recurring("sweep", Schedules.daily(clock.getZone(), AFTER_MIDNIGHT))
                .execute((task, context) -> sweep());
    }

    @Bean
    Task<Void> firstSweep() {
        return Tasks.oneTime(FIRST).execute((task, context) -> sweep());
    }

    private void sweep() {
        var today = LocalDate.now(clock);
        sweep.getObject().until(today);
        ascent.getObject().until(today);
    }

    @Configuration
    static class AtStart {

        private final Scheduler scheduler;
        private final JdbcClient sql;
        private final Clock clock;

        AtStart(Scheduler scheduler, JdbcClient sql, Clock clock) {
            this.scheduler = scheduler;
            this.sql = sql;
            this.clock = clock;
        }

        @EventListener(ApplicationReadyEvent.class)
        void ready() {
            var never = sql.sql("select exists (select 1 from commitment)"
                            + " and not exists (select 1 from sweep where swept_until is not null)")
                    .query(Boolean.class)
                    .single();
            if (never) {
                scheduler.scheduleIfNotExists(FIRST.instance("first").scheduledTo(clock.instant()));
            }
        }
    }
}
