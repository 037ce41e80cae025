package org.rimanakuy.minutes;

import java.time.Clock;
import java.time.Instant;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lines of minutes for whoever keeps something beside them, such as what was promised in a line. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class LineService {

    private final MinutesOfSessions minutes;
    private final Lines lines;
    private final Clock clock;

    LineService(MinutesOfSessions minutes, Lines lines, Clock clock) {
        this.minutes = minutes;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * Something kept beside the line changes: the minutes stay a draft until that is on record, and whoever looks at
     * them is shown. What the line says stays, and so does its version: nobody who types in it is disturbed.
     *
     * @throws DraftRefusal when the minutes are no draft any more
     */
    public LineRow touch(LineId id) {
        var line = lines.findById(id).orElseThrow(() -> DraftRefusal.unknown(id));
        if (minutes.countChange(line.session()) == 0) {
            throw DraftRefusal.notOpen();
        }
        line.touch(minutes.latestChange(line.session()));
        return line.row(Instant.now(clock));
    }
}
