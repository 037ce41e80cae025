package org.rimanakuy.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.place.Setting;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What all projects together were given and spent. Public, like the budgets it is added up from. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class SpendingService {

    private final JdbcClient sql;

    SpendingService(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param example whether it belongs to the training record */
    public record Executor(PartyId party, boolean example, long projects) {}

    /** A project in the budget of one year. */
    public record Ranked(String code, String name, BudgetYear year) {}

    /** Who executes projects that have a budget, those with most projects first. */
    public List<Executor> executors() {
        return sql.sql("""
                select executor_id, example, count(*) as projects from project p
                where executor_id is not null
                    and exists (select 1 from budget_year b where b.project_id = p.project_id)
                group by executor_id, example order by projects desc
                """)
                .query((row, index) -> new Executor(
                        PartyId.of(row.getString("executor_id")), row.getBoolean("example"), row.getLong("projects")))
                .list();
    }

    /**
     * Everything that was spent, added up as far as it is alike.
     *
     * @param executor null for all
     * @param example whether of the training record, which is never added to the real one
     */
    public List<Spending> spending(@Nullable PartyId executor, boolean example) {
        return sql.sql("""
                select p.executor_id, b.year, p.budget_function, p.dimension, p.place_id, p.setting, b.currency,
                    count(*) as projects,
                    sum(b.pim > 0 and b.pia is not null) as with_pim,
                    sum(b.pim > 0 and b.pia = 0) as added,
                    sum(b.accrued is null) as without_accrued,
                    coalesce(sum(b.pia), 0) as pia, coalesce(sum(b.pim), 0) as pim,
                    coalesce(sum(b.certified), 0) as certified, coalesce(sum(b.accrued), 0) as accrued,
                    coalesce(sum(b.paid), 0) as paid,
                    coalesce(sum(if(b.accrued is null, null, b.pim)), 0) as executable,
                    coalesce(sum(if(b.pim is null, null, b.accrued)), 0) as executed
                from budget_year b join project p on p.project_id = b.project_id
                where p.example = :example and (p.executor_id = :executor or :executor is null)
                group by p.executor_id, b.year, p.budget_function, p.dimension, p.place_id, p.setting, b.currency
                """)
                .param("example", example)
                .param("executor", executor == null ? null : executor.toString(), Types.CHAR)
                .query((row, index) -> spending(row))
                .list();
    }

    /** The projects to which a year's budget gave most when it was approved, and what became of them. */
    public List<Ranked> principal(PartyId executor, int year, int most) {
        return sql.sql("""
                select p.number as code, p.name, b.year, b.currency, b.pia, b.pim, b.certified, b.accrued, b.paid, b.consulted_on, b.source
                from project p join budget_year b on b.project_id = p.project_id and b.year = :year
                where p.executor_id = :executor and b.pia > 0
                order by b.pia desc, p.number_order limit :most
                """)
                .param("executor", executor.toString())
                .param("year", year)
                .param("most", most)
                .query((row, index) -> new Ranked(row.getString("code"), row.getString("name"), BudgetStore.year(row)))
                .list();
    }

    private static Spending spending(ResultSet row) throws SQLException {
        return new Spending(
                BudgetedProjects.read(row.getString("executor_id"), PartyId::of),
                row.getInt("year"),
                BudgetedProjects.read(row.getString("budget_function"), BudgetFunction::valueOf),
                BudgetedProjects.read(row.getString("dimension"), Dimension::valueOf),
                BudgetedProjects.read(row.getString("place_id"), PlaceId::of),
                BudgetedProjects.read(row.getString("setting"), Setting::valueOf),
                new Sums(
                        row.getString("currency"),
                        row.getLong("projects"),
                        row.getLong("with_pim"),
                        row.getLong("added"),
                        row.getLong("without_accrued"),
                        row.getBigDecimal("pia"),
                        row.getBigDecimal("pim"),
                        row.getBigDecimal("certified"),
                        row.getBigDecimal("accrued"),
                        row.getBigDecimal("paid"),
                        row.getBigDecimal("executable"),
                        row.getBigDecimal("executed")));
    }
}
