package org.rimanakuy.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes that wait for the person who is signed in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.IS_SIGNED_IN)
public class MinutesWaitingService {

    private final MinutesWaiting waiting;
    private final CurrentUser currentUser;
    private final Clock clock;

    MinutesWaitingService(MinutesWaiting waiting, CurrentUser currentUser, Clock clock) {
        this.waiting = waiting;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** For a delegate what to answer; for the secretariat what to answer, to close and to circulate. The most urgent first. */
    public List<WaitingMinutes> mine() {
        var person = currentUser.required();
        if (person.is(Role.SECRETARIAT)) {
            var today = LocalDate.now(clock);
            return Stream.of(waiting.corrections(), waiting.closing(today), waiting.circulation(today))
                    .flatMap(List::stream)
                    .toList();
        }
        return person.is(Role.DELEGATE) ? person.party().map(waiting::answers).orElse(List.of()) : List.of();
    }
}
