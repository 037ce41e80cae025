package org.rimanakuy.budget;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rimanakuy.budget.BudgetStore.Key;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.project.ProjectService;
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
                known,
                now());
        if (!told.changesNothing()) {
            journal.record(Act.of("budget-recorded")
                    .on(ProjectService.KIND, command.project(), command.projectName())
                    .because(command.why())
                    .with(changes(command.years(), command.project(), known)));
        }
        return told;
    }

    /**
     * What was ever told of these projects, by project and year, with what is shown first at the head of each list; at
     * most some thousand projects at a time.
     */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<UUID, Map<Integer, List<BudgetYear>>> told(Collection<UUID> projects) {
        var told = new HashMap<UUID, Map<Integer, List<BudgetYear>>>();
        var shown = store.currentOf(projects).toList();
        Stream.concat(shown.stream(), store.beforeOf(projects(shown)))
                .forEach(one -> told.computeIfAbsent(one.project(), first -> new HashMap<>())
                        .computeIfAbsent(one.year().year(), first -> new ArrayList<>())
                        .add(one.year()));
        return told;
    }

    /**
     * Records what a file says of many projects, at most some thousand rows at a time; the import tells the journal of
     * all of them by one act. A year that is refused refuses them all. Where the file has several consultations of one
     * year of a project, they are told one after the other.
     */
    public Told recordAll(Collection<ProjectYear> years) {
        var told = Told.NOTHING;
        var now = now();
        for (var turn : TellingTurns.of(years)) {
            told = told.plus(take(turn, store.current(projects(turn)), now));
            now = now.plus(1, ChronoUnit.MICROS);
        }
        return told;
    }

    /** What {@link #recordAll} would do with years of which each is told once, without doing it. */
    @Transactional(readOnly = true)
    public Told wouldRecord(Collection<ProjectYear> years) {
        return sorted(years, store.current(projects(years))).told();
    }

    private Told take(Collection<ProjectYear> years, Map<Key, BudgetYear> known, Instant now) {
        var today = LocalDate.now(clock);
        years.forEach(one -> one.year().refuseAfter(today));
        var sorted = sorted(years, known);
        store.add(sorted.created(), now);
        store.supersede(sorted.superseding(), now);
        store.addBefore(sorted.earlier(), now);
        return sorted.told();
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private SortedYears sorted(Collection<ProjectYear> years, Map<Key, BudgetYear> known) {
        return SortedYears.of(years, known, () -> store.before(projects(years)));
    }

    private static Collection<UUID> projects(Collection<ProjectYear> years) {
        return years.stream().map(ProjectYear::project).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, String> changes(List<BudgetYear> years, UUID project, Map<Key, BudgetYear> known) {
        var changes = new LinkedHashMap<String, String>();
        for (var year : years) {
            var before = known.get(new Key(project, year.year()));
            if (!year.equals(before)) {
                changes.put(Integer.toString(year.year()), BudgetYear.said(before) + " → " + BudgetYear.said(year));
            }
        }
        return changes;
    }
}
