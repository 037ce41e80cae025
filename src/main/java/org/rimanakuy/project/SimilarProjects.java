package org.rimanakuy.project;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Likeness;
import org.rimanakuy.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds works whose names say much the same, before one is put on record twice. It only points them out. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.IS_SECRETARIAT)
public class SimilarProjects {

    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 200;

    private final JdbcClient sql;

    SimilarProjects(JdbcClient sql) {
        this.sql = sql;
    }

    public record Similar(String number, String name) {}

    /** @param except the work that is being corrected; empty for a new one. @return the likeliest first, at most five */
    public List<Similar> to(String name, @Nullable ProjectId except) {
        var words = Likeness.words(name);
        if (words.isEmpty()) {
            return List.of();
        }
        return sql
                .sql("""
                        select number, name from project
                        where match (name) against (:words in boolean mode) and not example and project_id <> :except
                        order by match (name) against (:words in boolean mode) desc, number_order desc limit :limit""")
                .param("words", words.stream().map(word -> word + "*").collect(Collectors.joining(" ")))
                .param("except", except == null ? new UUID(0, 0) : except.value())
                .param("limit", LOOKED_AT)
                .query((row, index) -> new Similar(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(other -> Likeness.alike(words, Likeness.words(other.name())))
                .limit(SHOWN)
                .toList();
    }
}
