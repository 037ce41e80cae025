package org.rimanakuy.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Yearly budgets as rows of {@code project_years.csv}: amounts in plain digits, what is unknown as an empty cell. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class BudgetTable {

    public static final List<String> HEADS = List.of(
            "project",
            "national_code",
            "name",
            "year",
            "currency",
            "pia",
            "pim",
            "certified",
            "accrued",
            "paid",
            "consulted_on",
            "source");

    private static final int FETCHED = 500;
    private static final String SHOWN = """
            select p.number code, coalesce(p.cui, p.snip) national_code, p.name, b.year, b.currency, b.pia, b.pim, b.certified, b.accrued, b.paid,
                b.consulted_on, b.source, p.number_order, b.told_at
            from project p join budget_year b on b.project_id = p.project_id
            where %s
            """;
    private static final String ORDER = " order by number_order, year, consulted_on, told_at";

    private final JdbcClient sql;

    BudgetTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Row after row, by project and year, so that a long table takes no memory: of each what was asked last. */
    public void each(PartyId executor, Consumer<List<String>> rows) {
        each(SHOWN.formatted("p.executor_id = :executor") + ORDER, Map.of("executor", executor.toString()), rows);
    }

    /** All consultations ever told, those of one year of a project in the order in which they supersede one another. */
    public void eachTold(boolean example, Consumer<List<String>> rows) {
        each(told("p.example = :example"), Map.of("example", example), rows);
    }

    /** All consultations ever told of one project. */
    public void eachTold(ProjectId project, Consumer<List<String>> rows) {
        each(told("p.project_id = :project"), Map.of("project", project.value().toString()), rows);
    }

    private static String told(String which) {
        var shown = SHOWN.formatted(which);
        return shown + " union all " + shown.replace("budget_year ", "budget_year_before ") + ORDER;
    }

    private void each(String query, Map<String, Object> parameters, Consumer<List<String>> rows) {
        sql.sql(query).withFetchSize(FETCHED).params(parameters).query((ResultSet row) -> rows.accept(cells(row)));
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        var cells = new String[HEADS.size()];
        for (var column = 0; column < cells.length; column++) {
            var text = row.getString(column + 1);
            cells[column] = text == null ? "" : text;
        }
        return List.of(cells);
    }
}
