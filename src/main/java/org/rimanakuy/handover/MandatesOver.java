package org.rimanakuy.handover;

import java.time.Clock;
import java.time.LocalDate;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each morning, and whenever the register starts, whether a mandate ran out on its known date: nobody acts on that day. */
@Component
class MandatesOver {

    private final MandateService mandates;
    private final SystemActs system;
    private final Clock clock;

    MandatesOver(MandateService mandates, SystemActs system, Clock clock) {
        this.mandates = mandates;
        this.system = system;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 5 0 * * *", zone = "${rimanakuy.zone:America/Lima}")
    void look() {
        system.as("rimanakuy", Role.SECRETARIAT, () -> {
            mandates.runOut(LocalDate.now(clock));
            return true;
        });
    }
}
