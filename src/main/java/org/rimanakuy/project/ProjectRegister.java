package org.rimanakuy.project;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.SoughtWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds works, in SQL, the latest number first; rows are read only once it is known which stand on the page. */
@Component
class ProjectRegister {

    private final JdbcClient sql;

    ProjectRegister(JdbcClient sql) {
        this.sql = sql;
    }

    List<ProjectId> page(ProjectFilter filter, long offset, int limit) {
        var condition = new Condition(filter);
        return sql.sql(
                        "select p.project_id from project p where %s order by p.number_order desc limit :limit offset :offset"
                                .formatted(condition.text()))
                .params(condition.parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new ProjectId(row.getObject(1, UUID.class)))
                .list();
    }

    int count(ProjectFilter filter, int most) {
        var condition = new Condition(filter);
        return sql.sql("select count(*) from (select 1 from project p where %s limit :most) few"
                        .formatted(condition.text()))
                .params(condition.parameters)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** How many works stand in each place; those without one stand nowhere. */
    Map<Optional<PlaceId>, Long> byPlace(boolean example) {
        var counts = new HashMap<Optional<PlaceId>, Long>();
        sql.sql("select place_id, count(*) from project where example = :example group by place_id")
                .param("example", example)
                .query((ResultSet row) -> {
                    counts.put(Optional.ofNullable(row.getString(1)).map(PlaceId::of), row.getLong(2));
                });
        return counts;
    }

    /** Values never become part of the text. */
    private static final class Condition {

        private final List<String> parts = new ArrayList<>(List.of("true"));
        private final Map<String, Object> parameters = new HashMap<>();

        Condition(ProjectFilter filter) {
            filter.words().map(SoughtWords::new).ifPresent(sought -> {
                parts.add("(p.name like :anywhere or p.number like :start or p.cui = :typed or p.snip = :typed)");
                parameters.put("anywhere", sought.anywhere());
                parameters.put("start", sought.literally() + "%");
                parameters.put("typed", sought.typed());
            });
            filter.executor().ifPresent(party -> and("p.executor_id = :executor", "executor", party.value()));
            filter.function().ifPresent(one -> and("p.budget_function = :function", "function", one.name()));
            filter.stage().ifPresent(one -> and("p.stage = :stage", "stage", one.name()));
            if (!filter.places().isEmpty()) {
                and(
                        "p.place_id in (:places)",
                        "places",
                        filter.places().stream().map(PlaceId::value).toList());
            }
        }

        private void and(String part, String name, Object value) {
            parts.add(part);
            parameters.put(name, value);
        }

        String text() {
            return String.join(" and ", parts);
        }
    }
}
