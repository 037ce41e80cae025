package org.rimanakuy.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Typing the minutes of a session, line by line, while they are a draft. What is typed is no act yet: the journal hears
 * that the minutes were begun, and again when they circulate. How long a line takes to save does not depend on how many
 * there are.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class MinutesService {

    public static final String KIND = "minutes";

    private final MinutesOfSessions minutes;
    private final Lines lines;
    private final LineOrder order;
    private final SessionService sessions;
    private final DraftReaders readers;
    private final JournalService journal;
    private final CurrentUser currentUser;
    private final Clock clock;

    MinutesService(
            MinutesOfSessions minutes,
            Lines lines,
            LineOrder order,
            SessionService sessions,
            DraftReaders readers,
            JournalService journal,
            CurrentUser currentUser,
            Clock clock) {
        this.minutes = minutes;
        this.lines = lines;
        this.order = order;
        this.sessions = sessions;
        this.readers = readers;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** How the minutes stand; empty where nobody began any. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<MinutesRow> find(SessionId session) {
        return minutes.findById(session).map(Minutes::row);
    }

    /** Whether whoever asks may read what the minutes of the session say now. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public boolean mayRead(SessionId session) {
        return find(session).filter(MinutesRow::isPublic).isPresent() || readers.mayRead(session);
    }

    /**
     * The lines in their order, without those that were dropped.
     *
     * @throws DraftRefusal where the minutes are not closed and are no business of whoever asks
     */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<LineRow> lines(SessionId session) {
        if (!mayRead(session)) {
            throw DraftRefusal.notForYou();
        }
        return rows(lines.findBySessionAndDroppedFalseOrderByPlaceAscIdAsc(session));
    }

    /** What came to be after a change, in the order of its changes; a line that was dropped since is in it. */
    @Transactional(readOnly = true)
    public List<LineRow> since(SessionId session, long change) {
        return rows(lines.changedSince(session, change));
    }

    @Transactional(readOnly = true)
    public Optional<LineRow> line(LineId id) {
        return lines.findById(id).map(line -> line.row(now()));
    }

    @Transactional(readOnly = true)
    public Optional<LineRow> line(String code) {
        return lines.findByCode(code).map(line -> line.row(now()));
    }

    /** Begins the minutes of a session, if nobody did: typed as it is held. */
    public MinutesRow begin(SessionId session) {
        journal.takeTurn();
        return minutes.findById(session).orElseGet(() -> begun(session)).row();
    }

    private Minutes begun(SessionId session) {
        var about = sessions.find(session).orElseThrow(() -> DraftRefusal.unknown(session));
        journal.record(Act.of("minutes-begun").on(KIND, session.value(), about.code()));
        return minutes.save(new Minutes(session, MinutesManner.LIVE, about.example()));
    }

    /**
     * Puts on record what was typed, in a line that is there or in a new one; a dropped line in which somebody goes on
     * typing is back.
     *
     * @throws HeldLineRefusal while somebody else types in it
     * @throws StaleVersionRefusal when somebody else changed it since; what it says now {@link #line} tells
     * @throws DraftRefusal when the minutes were not begun or are no draft any more
     */
    public LineRow save(SaveLine said) {
        return lines.saveAndFlush(said(said, nextChange(said.session()))).row(now());
    }

    /** Puts on record how a line came about: as {@link #save}, and where each party stands. */
    public LineRow stand(SaveLine said, Map<PartyId, Stance> taken) {
        var change = nextChange(said.session());
        var line = said(said, change);
        line.stand(taken, said.seenVersion(), typist(said.desk()), change);
        return lines.saveAndFlush(line).row(now());
    }

    /** Moves a line; it says the same wherever it stands, so what others typed in it meanwhile is no hindrance. */
    public LineRow move(OnLine moved, @Nullable LineId after) {
        var change = nextChange(moved.session());
        var place = order.below(after, moved.line(), moved.session(), change);
        var line = find(moved);
        line.move(place, typist(moved.desk()), now(), change);
        return lines.saveAndFlush(line).row(now());
    }

    /** Takes a line out of the minutes; until they are closed it can be restored. */
    public LineRow drop(OnLine dropped) {
        var change = nextChange(dropped.session());
        var line = find(dropped);
        line.drop(dropped.seenVersion(), typist(dropped.desk()), now(), change);
        return lines.saveAndFlush(line).row(now());
    }

    public LineRow restore(OnLine dropped) {
        var change = nextChange(dropped.session());
        var line = find(dropped);
        line.restore(change);
        return lines.saveAndFlush(line).row(now());
    }

    private Line said(SaveLine said, long change) {
        var by = typist(said.desk());
        var known = lines.findById(said.line());
        if (known.isEmpty()) {
            return begun(said, by, change);
        }
        var line = known.get().in(said.session());
        line.say(said.data(), said.seenVersion(), by, now(), change);
        return line;
    }

    private Line begun(SaveLine said, Typist by, long change) {
        minutes.countLine(said.session());
        var session = sessions.find(said.session()).orElseThrow();
        var code = session.code() + "." + minutes.linesCounted(said.session());
        var place = order.below(said.after(), said.line(), said.session(), change);
        var line = new Line(said.line(), said.session(), code, place, heardFirst(said.data()), change);
        line.hold(by, now());
        return line;
    }

    /** Typed where there was no connection, it was said before it came here. */
    private LineData heardFirst(LineData said) {
        return said.saidAt() == null ? said.firstSaidAt(now()) : said;
    }

    /** Comes first in every change: from here on, until it is on record, nobody else types in the same minutes. */
    private long nextChange(SessionId session) {
        if (minutes.countChange(session) == 0) {
            throw DraftRefusal.notOpen();
        }
        return minutes.latestChange(session);
    }

    private Line find(OnLine done) {
        return lines.findById(done.line())
                .orElseThrow(() -> DraftRefusal.unknown(done.line()))
                .in(done.session());
    }

    private Typist typist(UUID desk) {
        var speaker = currentUser.required();
        return new Typist(speaker.account(), speaker.name(), desk);
    }

    private List<LineRow> rows(List<Line> found) {
        var now = now();
        return found.stream().map(line -> line.row(now)).toList();
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
