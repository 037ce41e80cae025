package org.rimanakuy.commitment;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.minutes.ActaClosed;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.LineService;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.security.Roles;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is promised in the agreement lines of minutes: written down by the secretariat while they are a draft, in force
 * as commitments from the moment the acta is closed, in the same transaction.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class PledgeService {

    static final String KIND = "pledge";

    private final Pledges pledges;
    private final PledgesOfLines ofLines;
    private final MinutesService minutes;
    private final LineService lines;
    private final SessionService sessions;
    private final CommitmentService commitments;
    private final TwinService twins;
    private final ClauseService clauses;
    private final LineOrigins origins;
    private final Register register;
    private final RegisterRows rows;
    private final Naming naming;
    private final JournalService journal;

    PledgeService(
            Pledges pledges,
            PledgesOfLines ofLines,
            MinutesService minutes,
            LineService lines,
            SessionService sessions,
            CommitmentService commitments,
            TwinService twins,
            ClauseService clauses,
            LineOrigins origins,
            Register register,
            RegisterRows rows,
            Naming naming,
            JournalService journal) {
        this.pledges = pledges;
        this.ofLines = ofLines;
        this.minutes = minutes;
        this.lines = lines;
        this.sessions = sessions;
        this.commitments = commitments;
        this.twins = twins;
        this.clauses = clauses;
        this.origins = origins;
        this.register = register;
        this.rows = rows;
        this.naming = naming;
        this.journal = journal;
    }

    /** What is promised in a line, in the order in which it was entered. */
    @Transactional(readOnly = true)
    public List<PledgeRow> of(LineId line) {
        return ofLines.rows(line);
    }

    /** What is promised in a session, for whoever may read its minutes now; nothing for anybody else. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<PledgeRow> of(SessionId session) {
        return minutes.mayRead(session) ? ofLines.rows(session) : List.of();
    }

    /** The commitments on record that were made in a session, in the order of its lines. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<CommitmentRow> madeIn(SessionId session) {
        return rows.of(register.these(origins.madeIn(session)));
    }

    /** What is likely to be on record already; the likeliest first. */
    @Transactional(readOnly = true)
    public List<Twin> twins(LineRow line, PledgeData data) {
        return twins.of(inForce(line, data, session(line.session()), ""));
    }

    /** Writes down what is promised in a line: by several promisors, one pledge each. */
    public List<CommitmentId> record(LineId in, List<PledgeData> promised) {
        journal.takeTurn();
        var line = lines.touch(in);
        promised.forEach(data -> refuseImpossible(line, data));
        var added = promised.stream()
                .map(data -> pledges.save(new Pledge(line.id(), line.session(), data)))
                .toList();
        journal.recordAll(added.stream()
                .map(pledge -> about("pledge-recorded", pledge).with(Map.of("minutesLine", line.code())))
                .toList());
        return added.stream().map(Pledge::id).toList();
    }

    public void correct(CommitmentId id, int seenVersion, PledgeData data) {
        journal.takeTurn();
        var pledge = find(id);
        refuseImpossible(lines.touch(pledge.line()), data);
        var changes = pledge.atVersion(seenVersion).correct(data, naming.now());
        if (!changes.isEmpty()) {
            journal.record(about("pledge-corrected", pledge).with(changes));
        }
    }

    public void drop(CommitmentId id, int seenVersion) {
        journal.takeTurn();
        var pledge = find(id);
        lines.touch(pledge.line());
        pledges.delete(pledge.atVersion(seenVersion));
        journal.record(about("pledge-dropped", pledge));
    }

    /** From now on it is in force, word for word as its line says; what already is stays as it is. */
    @EventListener
    public void on(ActaClosed closed) {
        var session = session(closed.session());
        var acta = "Acta " + closed.number();
        var byLine = ofLines.rows(closed.session()).stream()
                .filter(row -> row.number().isEmpty())
                .collect(groupingBy(PledgeRow::line));
        var promised = new LinkedHashMap<CommitmentId, CommitmentData>();
        for (var line : minutes.lines(closed.session())) {
            for (var row : byLine.getOrDefault(line.id(), List.of())) {
                refuseWhereNothingIsAgreed(line);
                promised.put(row.id(), inForce(line, row.data(), session, acta));
            }
        }
        commitments.recordNext(promised, session.example());
    }

    private void refuseImpossible(LineRow line, PledgeData data) {
        refuseWhereNothingIsAgreed(line);
        var commitment = inForce(line, data, session(line.session()), "");
        CommitmentService.refuseClauseOfAnother(commitment.origin(), clauses.agreements());
    }

    private static void refuseWhereNothingIsAgreed(LineRow line) {
        if (line.dropped() || line.data().kind() != LineKind.AGREEMENT) {
            throw PledgeRefusal.noAgreement(line.code());
        }
        if (line.data().text().isBlank()) {
            throw PledgeRefusal.noWords(line.code());
        }
    }

    private static CommitmentData inForce(LineRow line, PledgeData data, SessionRow session, String acta) {
        return data.inForce(line.data(), line.code(), session.data().heldOn(), acta);
    }

    private static Act about(String what, Pledge pledge) {
        return Act.of(what).on(KIND, pledge.id().value(), pledge.data().title());
    }

    private SessionRow session(SessionId id) {
        return sessions.find(id).orElseThrow(PledgeRefusal::unknown);
    }

    private Pledge find(CommitmentId id) {
        return pledges.findById(id).orElseThrow(PledgeRefusal::unknown);
    }
}
