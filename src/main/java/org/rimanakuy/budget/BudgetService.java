package org.rimanakuy.budget;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.budget.BudgetStore.Key;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly budgets of projects, as the rest of the register may use them. Reading is for anyone, recording for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class BudgetService {

    private static final String PROJECT = "project";

    private final BudgetStore store;
    private final JournalService journal;
    private final Clock clock;

    BudgetService(BudgetStore store, JournalService journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public BudgetSheet sheet(UUID project) {
        return new BudgetSheet(store.version(project), store.current(project));
    }

    /** What was said before, and is kept: latest year first, in each the consultation that was asked last. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<BudgetYear> before(UUID project) {
        return store.before(project);
    }

    /**
     * Records the years of a sheet that say something new: all of them or none.
     *
     * @throws StaleVersionRefusal when something else was told of the project since the sheet was shown
     */
    public Told save(SaveBudget command) {
        journal.takeTurn();
        StaleVersionRefusal.unlessSame(store.version(command.project()), command.seenVersion());
        var known = store.current(List.of(command.project()));
        var told = take(
                command.years().stream()
                        .map(year -> new ProjectYear(command.project(), year))
                        .toList(),
                known);
        if (!told.changesNothing()) {
            journal.record(Act.of("budget-recorded")
                    .on(PROJECT, command.project(), command.projectName())
                    .because(command.why())
                    .with(changes(command.years(), command.project(), known)));
        }
        return told;
    }

    /**
     * Records what a file says of many projects, at most some thousand rows at a time; the import tells the journal of
     * all of them by one act. A year that is refused refuses them all.
     */
    public Told recordAll(Collection<ProjectYear> years) {
        return take(years, store.current(projects(years)));
    }

    /** What {@link #recordAll} would do, without doing it. */
    @Transactional(readOnly = true)
    public Told wouldRecord(Collection<ProjectYear> years) {
        return Sorted.of(years, store.current(projects(years)), store::isKeptBefore)
                .told();
    }

    private Told take(Collection<ProjectYear> years, Map<Key, BudgetYear> known) {
        var today = LocalDate.now(clock);
        if (years.stream().anyMatch(one -> one.year().consultedOn().isAfter(today))) {
            throw BudgetRefusal.consultedLater();
        }
        var sorted = Sorted.of(years, known, store::isKeptBefore);
        var now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        store.add(sorted.created(), now);
        store.supersede(sorted.superseding(), now);
        store.addBefore(sorted.earlier(), now);
        return sorted.told();
    }

    private static Collection<UUID> projects(Collection<ProjectYear> years) {
        return years.stream().map(ProjectYear::project).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, String> changes(List<BudgetYear> years, UUID project, Map<Key, BudgetYear> known) {
        var changes = new LinkedHashMap<String, String>();
        for (var year : years) {
            var before = known.get(new Key(project, year.year()));
            if (!year.equals(before)) {
                changes.put(Integer.toString(year.year()), said(before) + " → " + said(year));
            }
        }
        return changes;
    }

    private static String said(@Nullable BudgetYear year) {
        return year == null
                ? "–"
                : year.amounts().known().entrySet().stream()
                                .map(entry ->
                                        entry.getKey() + " " + entry.getValue().toPlainString())
                                .collect(Collectors.joining(", "))
                        + " " + year.amounts().currency() + " (" + year.consultedOn() + ")";
    }

    /** Consultations by what is to become of them. */
    private record Sorted(
            List<ProjectYear> created, List<ProjectYear> superseding, List<ProjectYear> earlier, long unchanged) {

        static Sorted of(
                Collection<ProjectYear> years,
                Map<Key, BudgetYear> known,
                java.util.function.Predicate<ProjectYear> isKeptBefore) {
            var sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
            var seen = new HashSet<Key>();
            var unchanged = 0L;
            for (var one : years) {
                if (!seen.add(Key.of(one))) {
                    throw BudgetRefusal.yearTwice(one.year().year());
                }
                var before = known.get(Key.of(one));
                if (before == null) {
                    sorted.created.add(one);
                } else if (!before.amounts()
                        .currency()
                        .equals(one.year().amounts().currency())) {
                    throw BudgetRefusal.currencyOnRecord(
                            before.amounts().currency(), one.year().amounts().currency());
                } else if (before.equals(one.year()) || !one.year().supersedes(before) && isKeptBefore.test(one)) {
                    unchanged++;
                } else if (one.year().supersedes(before)) {
                    sorted.superseding.add(one);
                } else {
                    sorted.earlier.add(one);
                }
            }
            return new Sorted(sorted.created, sorted.superseding, sorted.earlier, unchanged);
        }

        Told told() {
            return new Told(created.size(), superseding.size(), earlier.size(), unchanged);
        }
    }
}
