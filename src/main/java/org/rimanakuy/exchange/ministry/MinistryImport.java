package org.rimanakuy.exchange.ministry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.budget.BudgetService;
import org.rimanakuy.budget.BudgetYear;
import org.rimanakuy.budget.BudgetedProject;
import org.rimanakuy.budget.BudgetedProjects;
import org.rimanakuy.budget.ProjectYear;
import org.rimanakuy.budget.Told;
import org.rimanakuy.exchange.PlanOutrunRefusal;
import org.rimanakuy.exchange.file.Faults;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.project.ProjectClass;
import org.rimanakuy.project.ProjectCodes;
import org.rimanakuy.project.ProjectData;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Imports the ministry's yearly expense files: first a plan to look at, then all of it or nothing. */
@Service
@PreAuthorize(Roles.IS_SECRETARIAT)
public class MinistryImport {

    private static final int AT_ONCE = 1_000;

    private final BudgetService budgets;
    private final BudgetedProjects projects;
    private final ProjectService register;
    private final JournalService journal;

    MinistryImport(BudgetService budgets, BudgetedProjects projects, ProjectService register, JournalService journal) {
        this.budgets = budgets;
        this.projects = projects;
        this.register = register;
        this.journal = journal;
    }

    /**
     * What is to be read and how.
     *
     * @param name of the file, as the sender knows it
     * @param consultedOn the day the file was taken from the ministry
     * @param created national codes of unknown projects that are to be put on record; the others are left out
     * @param executor of the projects that are put on record; null when the file holds several
     */
    public record Request(
            String name,
            Path file,
            LocalDate consultedOn,
            String source,
            Set<String> created,
            @Nullable PartyId executor) {}

    /** Tells what the import would do, and everything that is wrong with the file. Writes nothing. */
    @Transactional(readOnly = true)
    public MinistryPlan plan(Request request) {
        return sorted(request, budgets::wouldRecord);
    }

    /**
     * Does it, unless something is wrong with the file; then nothing is written.
     *
     * @param seen what the person was told that it would do
     * @return what was done, or the faults
     * @throws PlanOutrunRefusal when it would do something else by now, and nothing is written
     */
    @Transactional
    public MinistryPlan apply(Request request, MinistryPlan seen) {
        journal.takeTurn();
        if (!request.created().isEmpty()) {
            var plan = sorted(request, years -> Told.NOTHING);
            if (!plan.isSound()) {
                return plan;
            }
            create(request, plan.unknown());
        }
        var done = sorted(request, budgets::recordAll);
        if (!done.isSound()) {
            TransactionAspectSupport.currentTransactionStatus()
                    .setRollbackOnly(); // some turns of the file were written
            return done;
        }
        if (!done.told().equals(seen.expected(request.created()))) {
            throw new PlanOutrunRefusal();
        }
        if (!done.told().changesNothing()) {
            journal.record(Act.of("budgets-imported")
                    .on("register", RegisterSubject.BUDGETS, request.name())
                    .with(Map.of(
                            "new", Long.toString(done.told().created()),
                            "superseded", Long.toString(done.told().superseded()),
                            "earlier", Long.toString(done.told().earlier()))));
        }
        return done;
    }

    private interface Recording {

        Told record(List<ProjectYear> years);
    }

    private MinistryPlan sorted(Request request, Recording recording) {
        var faults = new Faults();
        var unknown = new ArrayList<MinistryPlan.Unknown>();
        var told = new AtomicReference<>(Told.NOTHING);
        var read = MinistryFile.read(request.name(), request.file(), faults, years -> {
            for (var some : projects(years)) {
                var known = known(some, unknown, request);
                if (faults.isEmpty()) {
                    told.updateAndGet(before -> before.plus(recording.record(known)));
                }
            }
        });
        return new MinistryPlan(told.get(), unknown, read.leftOut(), faults.list(), faults.total(), read.notes());
    }

    /** Whole projects, with at least {@link #AT_ONCE} years at a time but for the last. */
    private static List<List<List<MinistryYear>>> projects(List<MinistryYear> years) {
        var together = years.stream()
                .collect(Collectors.groupingBy(MinistryYear::code, LinkedHashMap::new, Collectors.toList()));
        var batches = new ArrayList<List<List<MinistryYear>>>();
        var room = 0;
        for (var project : together.values()) {
            if (room <= 0) {
                batches.add(new ArrayList<>());
                room = AT_ONCE;
            }
            batches.getLast().add(project);
            room -= project.size();
        }
        return batches;
    }

    /** @return the years of projects on record; the others go among the unknown */
    private List<ProjectYear> known(
            List<List<MinistryYear>> some, List<MinistryPlan.Unknown> unknown, Request request) {
        var onRecord = projects.byNationalCode(
                some.stream().map(years -> years.getFirst().code()).collect(Collectors.toSet()));
        var ofKnown = new ArrayList<ProjectYear>();
        for (var years : some) {
            if (onRecord.get(years.getFirst().code()) instanceof BudgetedProject project) {
                years.forEach(year -> ofKnown.add(new ProjectYear(project.id(), asked(year, request))));
            } else {
                unknown.add(MinistryPlan.Unknown.of(years));
            }
        }
        return ofKnown;
    }

    private static BudgetYear asked(MinistryYear year, Request request) {
        return new BudgetYear(year.year(), year.amounts(), request.consultedOn(), request.source());
    }

    private void create(Request request, List<MinistryPlan.Unknown> unknown) {
        unknown.stream()
                .filter(one -> request.created().contains(one.code()))
                .forEach(one -> register.record(project(one, request)));
    }

    /** A name longer than the register's names is cut, and stands whole in the note. */
    private static ProjectData project(MinistryPlan.Unknown unknown, Request request) {
        var function = Optional.ofNullable(unknown.function())
                .flatMap(BudgetFunction::ofCode)
                .orElse(null);
        var name = unknown.name();
        var isCut = name.length() > Text.TITLE;
        return new ProjectData(
                isCut ? name.substring(0, Text.TITLE - 1) + "…" : name,
                new ProjectCodes(unknown.code(), null),
                request.executor(),
                null,
                null,
                new ProjectClass(function, null, null, null),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                isCut ? name : null,
                request.source());
    }
}
