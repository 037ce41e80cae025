package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.shared.InvalidInputRefusal;

/** The hour that is noted when somebody comes or goes: now, unless another is typed; for a day that is over it must be. */
final class RoomClock extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);

    final TimePicker typed = new TimePicker(getTranslation("dialogue.attendance.hour"));

    private final transient SessionData session;
    private final transient Clock clock;

    RoomClock(SessionData session, Clock clock) {
        this.session = session;
        this.clock = clock;
        addClassName("room-clock");
        typed.setStep(STEP);
        typed.setClearButtonVisible(true);
        typed.setPlaceholder(getTranslation("dialogue.attendance.hour-now"));
        typed.setHelperText(
                getTranslation(isToday() ? "dialogue.attendance.hour-help" : "dialogue.attendance.hour-past"));
        if (!isToday() && session.startsAt() != null) {
            typed.setValue(session.startsAt().atZone(session.zone()).toLocalTime());
        }
        add(typed);
    }

    Instant now() {
        return Instant.now(clock);
    }

    /** Whether the day of the session is today or over: nobody comes before. */
    boolean hasCome() {
        return !day().isAfter(today());
    }

    /** @throws InvalidInputRefusal when no hour is typed and the day is over */
    Instant moment() {
        if (typed.getValue() != null) {
            return at(typed.getValue());
        }
        if (!isToday()) {
            throw new InvalidInputRefusal("dialogue.attendance.hour-needed");
        }
        return now().truncatedTo(ChronoUnit.MINUTES);
    }

    Instant at(LocalTime hour) {
        return day().atTime(hour).atZone(session.zone()).toInstant();
    }

    LocalTime hour(Instant at) {
        return at.atZone(session.zone()).toLocalTime();
    }

    private boolean isToday() {
        return day().equals(today());
    }

    private LocalDate day() {
        return session.heldOn().firstDay();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(session.zone()));
    }
}
