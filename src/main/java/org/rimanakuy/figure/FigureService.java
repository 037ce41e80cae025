package org.rimanakuy.figure;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures and checks. Reading is for anyone, recording for the secretariat; what a check comes to is nobody's to write. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class FigureService {

    private static final String FIGURE = "figure";
    private static final String CHECK = "figure-check";

    private final Figures figures;
    private final FigureChecks checks;
    private final JournalService journal;
    private final EntityManager memory;

    FigureService(Figures figures, FigureChecks checks, JournalService journal, EntityManager memory) {
        this.figures = figures;
        this.checks = checks;
        this.journal = journal;
        this.memory = memory;
    }

    /** All, in the order of their codes. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<FigureRow> all() {
        return figures.findAllByOrderByCode().stream().map(Figure::row).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<FigureRow> byCode(String code) {
        return figures.findByCode(code).map(Figure::row);
    }

    /** All, in the order of their codes, each recomputed from the figures as they are now. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<CheckRow> checks() {
        var known = known();
        return checks.findAllByOrderByCode().stream()
                .map(check -> check.row(known))
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<CheckRow> check(String code) {
        var known = known();
        return checks.findByCode(code).map(check -> check.row(known));
    }

    /** What a check would come to, before it is recorded. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Finding tried(CheckData check) {
        return Reckoner.of(check, known());
    }

    public FigureId record(FigureData data) {
        journal.takeTurn();
        var id = FigureId.next();
        recordAll(List.of(new NewFigure(id, data)), false);
        return id;
    }

    /** Records figures under identities that are known already, as an import does. */
    public void recordAll(Collection<NewFigure> added, boolean example) {
        refuseTaken(added.stream().map(one -> one.data().code()).toList());
        added.forEach(one -> figures.save(new Figure(one.id(), one.data(), example)));
        journal.recordAll(added.stream()
                .map(one -> Act.of("figure-recorded")
                        .on(FIGURE, one.id().value(), one.data().code()))
                .toList());
    }

    /** @throws org.rimanakuy.shared.StaleVersionRefusal when it was corrected since it was shown */
    public void correct(FigureId id, int seenVersion, FigureData data, String why) {
        var figure = figures.findById(id).orElseThrow(() -> FigureRefusal.unknown(id));
        var changes = figure.atVersion(seenVersion).correct(data);
        if (!changes.isEmpty()) {
            journal.record(Act.of("figure-corrected")
                    .on(FIGURE, id.value(), data.code())
                    .because(why)
                    .with(changes));
        }
    }

    public FigureId recordCheck(CheckData data) {
        journal.takeTurn();
        var id = FigureId.next();
        recordChecks(List.of(new NewCheck(id, data)), false);
        return id;
    }

    /** Records checks under identities that are known already; the figures they name must be on record. */
    public void recordChecks(Collection<NewCheck> added, boolean example) {
        refuseTaken(added.stream().map(one -> one.data().code()).toList());
        refuseUnknown(added.stream().map(NewCheck::data).toList());
        added.forEach(one -> checks.save(new FigureCheck(one.id(), one.data(), example)));
        journal.recordAll(added.stream()
                .map(one -> Act.of("figure-check-recorded")
                        .on(CHECK, one.id().value(), one.data().code()))
                .toList());
    }

    /** @throws org.rimanakuy.shared.StaleVersionRefusal when it was corrected since it was shown */
    public void correctCheck(FigureId id, int seenVersion, CheckData data, String why) {
        var check = checks.findById(id).orElseThrow(() -> FigureRefusal.unknown(id));
        refuseUnknown(List.of(data));
        var changes = check.atVersion(seenVersion).correct(data);
        if (!changes.isEmpty()) {
            journal.record(Act.of("figure-check-corrected")
                    .on(CHECK, id.value(), data.code())
                    .because(why)
                    .with(changes));
        }
    }

    public int removeExamples() {
        return checks.deleteExamples() + figures.deleteExamples();
    }

    private void refuseTaken(Collection<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        Stream.concat(
                        figures.findByCodeIn(codes).stream()
                                .map(one -> one.row().code()),
                        checks.findByCodeIn(codes).stream()
                                .map(one -> one.data().code()))
                .findFirst()
                .ifPresent(code -> {
                    throw FigureRefusal.codeTaken(code);
                });
    }

    private void refuseUnknown(Collection<CheckData> told) {
        memory.flush();
        var known = known();
        told.stream()
                .flatMap(data -> data.parsed().codes().stream())
                .filter(code -> !known.containsKey(code))
                .findFirst()
                .ifPresent(code -> {
                    throw FigureRefusal.unknownInFormula(code);
                });
    }

    private Map<String, FigureData> known() {
        return figures.findAllByOrderByCode().stream()
                .map(Figure::row)
                .collect(Collectors.toMap(FigureRow::code, FigureRow::data, (one, other) -> one, HashMap::new));
    }
}
