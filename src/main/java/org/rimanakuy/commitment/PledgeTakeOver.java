package org.rimanakuy.commitment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was promised in the lines of closed actas, to be told by one register and written down by another. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class PledgeTakeOver {

    private final Pledges pledges;
    private final PledgesOfLines ofLines;
    private final Commitments commitments;
    private final MinutesService minutes;
    private final JournalService journal;

    PledgeTakeOver(
            Pledges pledges,
            PledgesOfLines ofLines,
            Commitments commitments,
            MinutesService minutes,
            JournalService journal) {
        this.pledges = pledges;
        this.ofLines = ofLines;
        this.commitments = commitments;
        this.minutes = minutes;
        this.journal = journal;
    }

    /** What came into force by the acta of a session, in the order of number. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<TakenPledge> of(SessionId session) {
        var codes = minutes.lines(session).stream().collect(Collectors.toMap(LineRow::id, LineRow::code));
        return ofLines.rows(session).stream()
                .filter(row -> codes.containsKey(row.line()))
                .flatMap(row -> row.number().stream()
                        .map(number -> TakenPledge.of(codes.getOrDefault(row.line(), ""), number, row.data())))
                .sorted(Comparator.comparing(TakenPledge::number))
                .toList();
    }

    /**
     * Writes down under the commitments on record what was promised, before the acta is closed here.
     *
     * @param lines of the acta, by code
     */
    public void recordAll(SessionId session, Collection<TakenPledge> taken, Map<String, LineId> lines) {
        var numbers = taken.stream().map(one -> one.number().toString()).toList();
        var known = commitments.findByNumberIn(numbers).stream()
                .map(Commitment::record)
                .collect(Collectors.toMap(CommitmentRecord::number, one -> one));
        for (var one : taken) {
            var commitment = known.get(one.number());
            var line = lines.get(one.line());
            if (commitment == null || line == null) {
                throw PledgeRefusal.unknown();
            }
            pledges.save(new Pledge(commitment.id(), line, session, one.data(commitment.data())));
            journal.record(Act.of("pledge-recorded")
                    .on(PledgeService.KIND, commitment.id().value(), one.title())
                    .with(Map.of("minutesLine", one.line())));
        }
    }
}
