package org.rimanakuy.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rimanakuy.budget.BudgetService;
import org.rimanakuy.budget.BudgetTable;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.progress.ProgressService;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.project.Overrun;
import org.rimanakuy.project.ProjectFilter;
import org.rimanakuy.project.ProjectPictures;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.ProjectTable;
import org.rimanakuy.project.Slippage;
import org.rimanakuy.project.Stage;
import org.rimanakuy.shared.PlaceId;
import org.springframework.stereotype.Component;

/** Reads promised works as people look for them. */
@Component
class ProjectQuery {

    private static final int OFFERED = 40;
    private static final int AT_ONCE = 500;

    private final ProjectService projects;
    private final PartyService parties;
    private final PlaceService places;
    private final RegisterService register;
    private final BudgetService budgets;
    private final BudgetTable table;
    private final ProgressService progress;
    private final ProjectPictures pictures;
    private final Clock clock;

    ProjectQuery(
            ProjectService projects,
            PartyService parties,
            PlaceService places,
            RegisterService register,
            BudgetService budgets,
            BudgetTable table,
            ProgressService progress,
            ProjectPictures pictures,
            Clock clock) {
        this.projects = projects;
        this.parties = parties;
        this.places = places;
        this.register = register;
        this.budgets = budgets;
        this.table = table;
        this.progress = progress;
        this.pictures = pictures;
        this.clock = clock;
    }

    ProjectsPage all(ProjectQuestion question) {
        var known = parties.all();
        var placesById = places.byId();
        var typed = new TypedParts();
        var filter = filter(question, typed, known, placesById);
        var number = typed.page(question.page());
        var found = typed.faults().isEmpty();
        return new ProjectsPage(
                question,
                known.stream()
                        .filter(party -> party.kind() == PartyKind.MUNICIPALITY
                                || party.code().equals(question.executor()))
                        .limit(OFFERED)
                        .toList(),
                known.stream().collect(Collectors.toMap(PartyRow::id, PartyRow::spokenName)),
                placesById,
                typed.faults(),
                found ? projects.page(filter, (number - 1L) * ProjectsPage.ROWS, ProjectsPage.ROWS) : List.of(),
                found ? projects.count(filter) : 0,
                number);
    }

    Optional<ProjectPage> one(String number, Locale locale) {
        return projects.byNumber(number).map(project -> page(project, locale));
    }

    /** All that match, some at a time, as rows of a table; empty when the question was not understood. */
    Optional<String> csv(ProjectQuestion question) {
        var known = parties.all();
        var placesById = places.byId();
        var typed = new TypedParts();
        var filter = filter(question, typed, known, placesById);
        if (!typed.faults().isEmpty()) {
            return Optional.empty();
        }
        var names = parties.names();
        return Optional.of(Csv.of(ProjectTable.HEADS, rows -> {
            for (var from = 0; from < ProjectService.COUNTED; from += AT_ONCE) {
                var page = projects.page(filter, from, AT_ONCE);
                page.forEach(project -> rows.accept(ProjectTable.row(
                        project,
                        party -> names.row(party).code(),
                        place -> Objects.requireNonNull(placesById.get(place)).code())));
                if (page.size() < AT_ONCE) {
                    return;
                }
            }
        }));
    }

    /** Every consultation of its budget, in the layout of {@code project_years.csv}; empty where there is no such project. */
    Optional<String> budget(String number) {
        return projects.byNumber(number)
                .map(project -> Csv.of(BudgetTable.HEADS, rows -> table.eachTold(project.id(), rows)));
    }

    private ProjectFilter filter(
            ProjectQuestion question, TypedParts typed, List<PartyRow> known, Map<PlaceId, PlaceRow> placesById) {
        return new ProjectFilter(
                typed.words(question.words(), ProjectFilter.WORDS),
                typed.known(question.executor(), code -> party(known, code), "portal.fault.party")
                        .map(PartyRow::id),
                typed.constant(question.function(), BudgetFunction.class),
                typed.constant(question.stage(), Stage.class),
                within(typed.known(question.place(), code -> place(placesById, code), "portal.fault.place")));
    }

    private ProjectPage page(ProjectRow project, Locale locale) {
        var data = project.data();
        var today = LocalDate.now(clock);
        return new ProjectPage(
                project,
                Optional.ofNullable(data.executor()).flatMap(parties::find),
                Optional.ofNullable(data.place()).map(places.byId()::get),
                data.stages().stream()
                        .map(dates -> new ProjectPage.Dated(dates, Slippage.of(dates, today)))
                        .toList(),
                pictures.drawn(data, locale),
                Overrun.of(data.costs()),
                progress.of(project.id()),
                parties.names(),
                budgets.sheet(project.id().value()).years(),
                register.numbered(data.commitments()));
    }

    private Set<PlaceId> within(Optional<PlaceRow> place) {
        return place.map(PlaceRow::id).map(places::subtree).orElse(Set.of());
    }

    private static Optional<PartyRow> party(List<PartyRow> all, String code) {
        return all.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    private static Optional<PlaceRow> place(Map<PlaceId, PlaceRow> all, String code) {
        return all.values().stream().filter(row -> row.code().equals(code)).findFirst();
    }
}
