package org.rimanakuy.budget;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rimanakuy.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The years of projects in the database. They come by the hundred thousand, are replaced whole and decide nothing by
 * themselves, so they are written in batches (docs/decisions/0022).
 */
@Component
class BudgetStore {

    private static final String COLUMNS =
            "project_id, year, currency, pia, pim, certified, accrued, paid, consulted_on, source, told_at";
    private static final String VALUES = " (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    BudgetStore(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    record Key(UUID project, int year) {

        static Key of(ProjectYear told) {
            return new Key(told.project(), told.year().year());
        }
    }

    List<BudgetYear> current(UUID project) {
        return years("select " + COLUMNS + " from budget_year where project_id = :project order by year desc", project);
    }

    /** The consultations that are no longer what is shown first: latest year first, in each the latest asked first. */
    List<BudgetYear> before(UUID project) {
        return years(
                "select " + COLUMNS + " from budget_year_before where project_id = :project"
                        + " order by year desc, consulted_on desc, told_at desc",
                project);
    }

    int version(UUID project) {
        return sql.sql("""
                select (select count(*) from budget_year where project_id = :project)
                    + (select count(*) from budget_year_before where project_id = :project)
                """)
                .param("project", project.toString())
                .query(Integer.class)
                .single();
    }

    Map<Key, BudgetYear> current(Collection<UUID> projects) {
        return currentOf(projects).collect(Collectors.toMap(Key::of, ProjectYear::year));
    }

    Set<ProjectYear> before(Collection<UUID> projects) {
        return beforeOf(projects).collect(Collectors.toSet());
    }

    Stream<ProjectYear> currentOf(Collection<UUID> projects) {
        return of("select " + COLUMNS + " from budget_year where project_id in (:projects)", projects);
    }

    Stream<ProjectYear> beforeOf(Collection<UUID> projects) {
        return of("select " + COLUMNS + " from budget_year_before where project_id in (:projects)", projects);
    }

    private Stream<ProjectYear> of(String query, Collection<UUID> projects) {
        return projects.isEmpty()
                ? Stream.of()
                : sql
                        .sql(query)
                        .param("projects", projects.stream().map(UUID::toString).toList())
                        .query((row, index) -> new ProjectYear(UUID.fromString(row.getString(1)), year(row)))
                        .list()
                        .stream();
    }

    void add(List<ProjectYear> told, Instant now) {
        batches.batchUpdate("insert into budget_year" + VALUES, told, told.size(), (row, one) -> write(row, one, now));
    }

    void addBefore(List<ProjectYear> told, Instant now) {
        batches.batchUpdate(
                "insert into budget_year_before" + VALUES, told, told.size(), (row, one) -> write(row, one, now));
    }

    /** What is known of these years goes among what was said before, and makes room for what is told now. */
    void supersede(List<ProjectYear> told, Instant now) {
        batches.batchUpdate(
                "insert into budget_year_before (" + COLUMNS + ") select " + COLUMNS
                        + " from budget_year where project_id = ? and year = ?",
                told,
                told.size(),
                (row, one) -> key(row, 1, one));
        batches.batchUpdate(
                "delete from budget_year where project_id = ? and year = ?",
                told,
                told.size(),
                (row, one) -> key(row, 1, one));
        add(told, now);
    }

    private List<BudgetYear> years(String query, UUID project) {
        return sql.sql(query)
                .param("project", project.toString())
                .query((row, index) -> year(row))
                .list();
    }

    static BudgetYear year(ResultSet row) throws SQLException {
        var amounts = new YearAmounts(
                row.getString("currency"),
                row.getBigDecimal("pia"),
                row.getBigDecimal("pim"),
                row.getBigDecimal("certified"),
                row.getBigDecimal("accrued"),
                row.getBigDecimal("paid"));
        return new BudgetYear(
                row.getInt("year"), amounts, row.getObject("consulted_on", LocalDate.class), row.getString("source"));
    }

    private static void key(PreparedStatement row, int first, ProjectYear one) throws SQLException {
        row.setString(first, one.project().toString());
        row.setInt(first + 1, one.year().year());
    }

    private static void write(PreparedStatement row, ProjectYear one, Instant now) throws SQLException {
        key(row, 1, one);
        row.setString(3, one.year().amounts().currency());
        var column = 4;
        for (var kind : AmountKind.values()) {
            BigDecimal amount = one.year().amounts().amount(kind);
            row.setBigDecimal(column++, amount);
        }
        row.setObject(column++, one.year().consultedOn());
        row.setString(column++, one.year().source());
        row.setObject(column, Utc.of(now));
    }
}
