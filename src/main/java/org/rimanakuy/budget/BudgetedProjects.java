package org.rimanakuy.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

/** The promised works as budgets speak of them: found by the codes of the State. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class BudgetedProjects {

    private static final String SELECT = """
            select project_id, number, coalesce(cui, snip) national_code, cui, snip, name, executor_id, budget_function,
                dimension, place_id, setting, example
            from project
            """;

    private final JdbcClient sql;

    BudgetedProjects(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<BudgetedProject> find(String code) {
        return sql.sql(SELECT + " where number = :code")
                .param("code", code)
                .query((row, index) -> project(row))
                .optional();
    }

    /** Found by the numbers they have here; at most some thousand at a time. */
    public List<BudgetedProject> byNumbers(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : sql.sql(SELECT + " where number in (:numbers)")
                        .param("numbers", numbers)
                        .query((row, index) -> project(row))
                        .list();
    }

    /** Found by either of its national codes; at most some thousand codes at a time. */
    public Map<String, BudgetedProject> byNationalCode(Collection<String> codes) {
        var found = new HashMap<String, BudgetedProject>();
        if (!codes.isEmpty()) {
            sql.sql(SELECT + " where cui in (:codes) or snip in (:codes)")
                    .param("codes", codes)
                    .query((row, index) -> {
                        var project = project(row);
                        for (var column : List.of("snip", "cui")) {
                            Optional.ofNullable(row.getString(column)).ifPresent(code -> found.put(code, project));
                        }
                        return project;
                    })
                    .list();
        }
        return Map.copyOf(found);
    }

    public List<BudgetedProject> of(PartyId executor) {
        return sql.sql(SELECT + " where executor_id = :executor order by number_order limit 1000")
                .param("executor", executor.toString())
                .query((row, index) -> project(row))
                .list();
    }

    private static BudgetedProject project(ResultSet row) throws SQLException {
        return new BudgetedProject(
                UUID.fromString(row.getString("project_id")),
                row.getString("number"),
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
