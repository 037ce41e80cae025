package org.rimanakuy.portal;

import java.util.List;
import java.util.Map;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.Stage;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/**
 * One page of the works that were looked for.
 *
 * @param executors what people call those that build
 * @param places by identity
 * @param count how many match, at most {@link ProjectService#COUNTED} + 1
 * @param number of this page, from 1
 */
record ProjectsPage(
        ProjectQuestion question,
        List<PartyRow> offered,
        Map<PartyId, String> executors,
        Map<PlaceId, PlaceRow> places,
        List<TypedParts.Fault> faults,
        List<ProjectRow> rows,
        int count,
        int number) {

    static final int ROWS = 12;

    public boolean isMore() {
        return count > ProjectService.COUNTED;
    }

    public int counted() {
        return Math.min(count, ProjectService.COUNTED);
    }

    public int pages() {
        return Math.clamp((counted() + ROWS - 1) / ROWS, 1, TypedParts.LAST_PAGE);
    }

    public boolean hasExamples() {
        return rows.stream().anyMatch(ProjectRow::example);
    }

    public List<BudgetFunction> functions() {
        return List.of(BudgetFunction.values());
    }

    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    /** How the address writes a constant. */
    public String written(Enum<?> constant) {
        return TypedParts.written(constant);
    }
}
