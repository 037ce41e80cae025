package org.rimanakuy.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
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

    private final JdbcClient sql;

    BudgetTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Row after row, by project and year, so that a long table takes no memory. */
    public void each(PartyId executor, Consumer<List<String>> rows) {
        try (var all = sql.sql("""
                select p.number as code, coalesce(p.cui, p.snip) as national_code, p.name, b.year, b.currency, b.pia, b.pim, b.certified, b.accrued, b.paid,
                    b.consulted_on, b.source
                from project p join budget_year b on b.project_id = p.project_id
                where p.executor_id = :executor order by p.number_order, b.year
                """).param("executor", executor.toString()).query((row, index) -> cells(row)).stream()) {
            all.forEach(rows);
        }
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
