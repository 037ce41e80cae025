package org.rimanakuy.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.place.Setting;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects that budgets speak of. Reading is for anyone, recording for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class BudgetedProjects {

    private static final String SELECT = """
            select project_id, code, national_code, name, executor_id, budget_function, dimension, place_id, setting, example
            from budget_project
            """;

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    BudgetedProjects(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<BudgetedProject> find(String code) {
        return sql.sql(SELECT + " where code = :code")
                .param("code", code)
                .query((row, index) -> project(row))
                .optional();
    }

    /** Found by the national code, or by the one people use here; at most some thousand codes at a time. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<String, BudgetedProject> byNationalCode(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : sql
                        .sql(SELECT + " where national_code in (:codes)")
                        .param("codes", codes)
                        .query((row, index) -> project(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(BudgetedProject::nationalCode, Function.identity()));
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<BudgetedProject> of(PartyId executor) {
        return sql.sql(SELECT + " where executor_id = :executor order by code limit 1000")
                .param("executor", executor.toString())
                .query((row, index) -> project(row))
                .list();
    }

    /** Puts projects on record, or says anew what is known of them. */
    public void know(Collection<BudgetedProject> projects) {
        batches.batchUpdate("""
                insert into budget_project
                    (project_id, code, national_code, name, executor_id, budget_function, dimension, place_id, setting, example)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update code = values(code), national_code = values(national_code), name = values(name),
                    executor_id = values(executor_id), budget_function = values(budget_function),
                    dimension = values(dimension), place_id = values(place_id), setting = values(setting)
                """, projects, 1_000, (row, one) -> {
            row.setString(1, one.id().toString());
            row.setString(2, one.code());
            row.setString(3, one.nationalCode());
            row.setString(4, one.name());
            row.setString(5, text(one.executor()));
            row.setString(6, text(one.function()));
            row.setString(7, text(one.dimension()));
            row.setString(8, text(one.place()));
            row.setString(9, text(one.setting()));
            row.setBoolean(10, one.example());
        });
    }

    /** @return how many projects of the training record were removed, with their years */
    public int removeExamples() {
        return sql.sql("delete from budget_project where example").update();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static BudgetedProject project(ResultSet row) throws SQLException {
        return new BudgetedProject(
                UUID.fromString(row.getString("project_id")),
                row.getString("code"),
                row.getString("national_code"),
                row.getString("name"),
                read(row.getString("executor_id"), PartyId::of),
                read(row.getString("budget_function"), BudgetFunction::valueOf),
                read(row.getString("dimension"), Dimension::valueOf),
                read(row.getString("place_id"), PlaceId::of),
                read(row.getString("setting"), Setting::valueOf),
                row.getBoolean("example"));
    }

    static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
        return text == null ? null : reading.apply(text);
    }
}
