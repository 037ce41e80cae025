package org.rimanakuy.minutes.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.Quorum;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.minutes.HeldLineRefusal;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.MinutesRow;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.minutes.OnLine;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes what a page has typed, each line an act of its own so that one refused holds up no other, and tells what others did. */
@Component
class Conversation {

    private final MinutesService minutes;
    private final AttendanceService attendance;
    private final LineMarks marks;
    private final Clock clock;

    Conversation(MinutesService minutes, AttendanceService attendance, LineMarks marks, Clock clock) {
        this.minutes = minutes;
        this.attendance = attendance;
        this.marks = marks;
        this.clock = clock;
    }

    Heard answer(SessionId session, Typed typed) {
        var outcomes = typed.changes().stream()
                .map(change -> outcome(session, change, typed.desk()))
                .toList();
        var open = minutes.find(session).filter(MinutesRow::isDraft).isPresent();
        return new Heard(open, outcomes, shown(session, minutes.since(session, typed.seen()), typed.desk()));
    }

    /** The quorum in the room now. */
    Quorum quorum(SessionId session) {
        return attendance.quorum(session, Instant.now(clock));
    }

    private Heard.Outcome outcome(SessionId session, Typed.Change change, UUID desk) {
        try {
            return new Heard.Outcome(true, false, null, shown(done(session, change), desk));
        } catch (HeldLineRefusal held) {
            return refused(change, desk, false, null);
        } catch (StaleVersionRefusal | OptimisticLockingFailureException stale) {
            return refused(change, desk, true, null);
        } catch (Refusal refusal) {
            return refused(change, desk, false, sentence(refusal));
        }
    }

    private LineRow done(SessionId session, Typed.Change change) {
        var on = change.on(session);
        LineRow line = null;
        if (change.data() instanceof Typed.Words words) {
            line = minutes.save(change.saying(words, session, Instant.now(clock)));
            on = new OnLine(session, on.line(), line.version(), on.desk());
        }
        if (change.moved()) {
            line = minutes.move(on, change.below());
        }
        if (change.dropped() instanceof Boolean dropped) {
            line = dropped ? minutes.drop(on) : minutes.restore(on);
        }
        return line == null ? minutes.line(on.line()).orElseThrow() : line;
    }

    private Heard.Outcome refused(Typed.Change change, UUID desk, boolean stale, @Nullable String why) {
        var now = minutes.line(change.line()).map(line -> shown(line, desk)).orElse(null);
        return new Heard.Outcome(false, stale, why, now);
    }

    private static String sentence(Refusal refusal) {
        return I18NProvider.translate(refusal.key(), refusal.arguments());
    }

    private Heard.Shown shown(LineRow line, UUID desk) {
        return shown(line.session(), List.of(line), desk).getFirst();
    }

    private List<Heard.Shown> shown(SessionId session, Collection<LineRow> lines, UUID desk) {
        var found = marks.of(session, lines);
        return lines.stream()
                .map(line -> Heard.Shown.of(line, desk, found.getOrDefault(line.id(), List.of())))
                .toList();
    }
}
