package org.rimanakuy.notice;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts letters on the scheduler's list within the caller's transaction, and wakes it once that is committed. */
@Component
class Rounds {

    static final TaskDescriptor<Void> LETTER = TaskDescriptor.of("letter");

    private final Scheduler scheduler;
    private final Clock clock;

    Rounds(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void add(Collection<LetterId> letters) {
        scheduler.scheduleBatch(
                letters.stream().<SchedulableInstance<?>>map(this::now).toList());
        wakeAfterCommit();
    }

    void addAgain(LetterId letter) {
        try {
            scheduler.schedule(now(letter), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
            wakeAfterCommit();
        } catch (TaskInstanceCurrentlyExecutingException already) {
            return; // it is on its way as we speak
        }
    }

    private SchedulableInstance<Void> now(LetterId letter) {
        return LETTER.instance(letter.toString()).scheduledTo(clock.instant());
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
