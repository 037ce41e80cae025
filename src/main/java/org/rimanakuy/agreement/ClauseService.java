package org.rimanakuy.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clauses of agreements. Reading is for anyone, recording for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class ClauseService {

    private final Clauses clauses;
    private final JournalService journal;

    ClauseService(Clauses clauses, JournalService journal) {
        this.clauses = clauses;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<ClauseRow> all() {
        return clauses.rows();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<ClauseRow> of(AgreementId agreement) {
        return clauses.rowsOf(agreement);
    }

    /** To which agreement each clause belongs. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<ClauseId, AgreementId> agreements() {
        return clauses.rows().stream().collect(Collectors.toMap(ClauseRow::id, ClauseRow::agreement));
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<ClauseRow> find(ClauseId id) {
        return clauses.row(id);
    }

    public ClauseId record(ClauseData data) {
        var id = ClauseId.next();
        recordAll(List.of(new NewClause(id, data)));
        return id;
    }

    public void recordAll(Collection<NewClause> added) {
        for (var clause : added) {
            refuseTakenNumber(clause.data(), clause.id());
            clauses.save(new Clause(clause.id(), clause.data()));
        }
        journal.recordAll(added.stream()
                .map(clause -> about(Act.of("clause-recorded"), clause.data()))
                .toList());
    }

    public void correct(ClauseId id, int seenVersion, ClauseData data, String why) {
        var clause = clauses.findById(id).orElseThrow(() -> AgreementRefusal.unknown(id));
        refuseTakenNumber(data, id);
        var changes = clause.atVersion(seenVersion).correct(data);
        if (!changes.isEmpty()) {
            journal.record(about(Act.of("clause-corrected"), data).because(why).with(changes));
        }
    }

    private void refuseTakenNumber(ClauseData data, ClauseId by) {
        clauses.findByAgreementAndNumber(data.agreement(), data.number())
                .filter(other -> !other.id().equals(by))
                .ifPresent(other -> {
                    throw AgreementRefusal.numberTaken(data.number());
                });
    }

    private static Act about(Act act, ClauseData data) {
        return act.on(AgreementService.KIND, data.agreement().value(), data.number());
    }
}
