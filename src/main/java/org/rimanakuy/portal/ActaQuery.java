package org.rimanakuy.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.minutes.Acta;
import org.rimanakuy.minutes.ActaService;
import org.rimanakuy.minutes.CanonicalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a closed acta, cut into leaves that a telephone can load. */
@Component
class ActaQuery {

    /** What the text of one leaf may cost in characters, so that a page stays small with all that stands around it. */
    private static final int LEAF = 7_000;

    private final ActaService actas;
    private final JdbcClient sql;

    ActaQuery(ActaService actas, JdbcClient sql) {
        this.actas = actas;
        this.sql = sql;
    }

    Optional<CanonicalText> text(String number) {
        return actas.text(number);
    }

    /** @param line code of a line that should be on the leaf; used where no leaf is asked for */
    Optional<ActaPage> page(String number, @Nullable String typed, @Nullable String line) {
        return actas.byNumber(number)
                .flatMap(acta -> acta.text().map(text -> page(acta, leaves(sayings(text)), typed, line)));
    }

    private ActaPage page(Acta acta, List<List<ActaSaying>> leaves, @Nullable String typed, @Nullable String line) {
        var asked = typed == null && line != null ? Integer.toString(1 + holding(line, leaves)) : typed;
        var leaf = Leaf.of(asked, leaves.size());
        var number = Objects.requireNonNull(acta.minutes().number());
        return new ActaPage(acta, number, leaves.get(leaf.number() - 1), leaf, changes(acta));
    }

    /** The title is that of the page. */
    private static List<ActaSaying> sayings(CanonicalText text) {
        return text.parts().stream()
                .filter(part -> !part.isTitle())
                .map(ActaSaying::of)
                .toList();
    }

    private static List<List<ActaSaying>> leaves(List<ActaSaying> sayings) {
        var leaves = new ArrayList<List<ActaSaying>>();
        var cost = LEAF;
        for (var saying : sayings) {
            if (cost + saying.cost() > LEAF) {
                leaves.add(new ArrayList<>());
                cost = 0;
            }
            leaves.getLast().add(saying);
            cost += saying.cost();
        }
        return leaves;
    }

    private static int holding(String line, List<List<ActaSaying>> leaves) {
        for (var index = 0; index < leaves.size(); index++) {
            if (leaves.get(index).stream().anyMatch(saying -> saying.isLine(line))) {
                return index;
            }
        }
        return 0;
    }

    /** An addendum names an earlier acta, or one of its lines. */
    private List<String> changes(Acta acta) {
        var named = acta.proceedings().lines().stream()
                .flatMap(line -> Stream.ofNullable(line.data().addendumTo()))
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return List.of();
        }
        return sql.sql("""
                        select distinct m.number from minutes m
                        where m.state = 'CLOSED' and (m.number in (:named) or m.session_id in (
                            select l.session_id from minutes_line l where l.code in (:named)))
                        order by m.number""")
                .param("named", named)
                .query((row, index) -> row.getString("number"))
                .list();
    }
}
