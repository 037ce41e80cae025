package org.rimanakuy.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rimanakuy.party.Lineage;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is likely to be on record already, before it is put there twice. It only points it out. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.IS_SECRETARIAT)
public class TwinService {

    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 200;

    /** Of a file with more than this, the first are told. */
    private static final int TOLD = 100;

    private static final int AT_ONCE = 10_000;
    private static final String COLUMNS =
            "select c.number, c.number_order, c.title, c.promisor_id, c.place_id from commitment c ";

    private final SuccessionService successions;
    private final JdbcClient sql;
    private final Clock clock;

    TwinService(SuccessionService successions, JdbcClient sql, Clock clock) {
        this.successions = successions;
        this.sql = sql;
        this.clock = clock;
    }

    /** @return the likeliest first, at most five */
    public List<Twin> of(CommitmentData data) {
        var title = data.promise().title();
        var words = Likeness.words(title).stream().map(word -> word + "*").collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var lineage = successions.lineage();
        var obligor = lineage.obligorOn(data.promisor(), today);
        var traits = new Twin.Traits("", title, obligor, data.place());
        var place = data.place() == null ? new UUID(0, 0) : data.place().value();
        return sql
                .sql(COLUMNS + """
                        where match (c.title, c.text) against (:words in boolean mode) and not c.example
                            and (c.promisor_id in (:promisors) or c.place_id = :place)
                        order by match (c.title, c.text) against (:words in boolean mode) desc, c.number_order desc
                        limit :limit""")
                .param("words", words)
                .param(
                        "promisors",
                        lineage.answeredBy(obligor, today).stream()
                                .map(PartyId::value)
                                .toList())
                .param("place", place)
                .param("limit", LOOKED_AT)
                .query((row, index) -> traits(row, lineage, today))
                .list()
                .stream()
                .flatMap(other -> traits.twin(other).stream())
                .sorted(Comparator.comparing((Twin twin) -> twin.sameObligor() && twin.samePlace())
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    /**
     * Of many at once, compared with each other and in one pass with all that is on record.
     *
     * @param example whether they belong to the training record, which is like nothing but itself
     * @return in the order in which they are given, at most a hundred
     */
    public List<Resemblance> among(List<Newcomer> newcomers, boolean example) {
        var today = LocalDate.now(clock);
        var lineage = successions.lineage();
        var index = new TwinIndex();
        var found = new ArrayList<Resemblance>();
        for (var one : newcomers) {
            var traits =
                    new Twin.Traits(one.number(), one.title(), lineage.obligorOn(one.promisor(), today), one.place());
            index.nearTo(one.title())
                    .forEach(before -> traits.twin(before)
                            .ifPresent(twin -> found.add(new Resemblance(one.number(), one.title(), twin))));
            index.add(traits);
        }
        var after = 0L;
        while (!newcomers.isEmpty() && found.size() < TOLD) {
            var page = page(after, example);
            for (var row : page) {
                var known = row.traits(lineage, today);
                index.nearTo(known.title())
                        .forEach(near -> near.twin(known)
                                .ifPresent(twin -> found.add(new Resemblance(near.number(), near.title(), twin))));
            }
            if (page.size() < AT_ONCE) {
                break;
            }
            after = page.getLast().order();
        }
        return found.stream().limit(TOLD).toList();
    }

    private record OnRecord(long order, String number, String title, PartyId promisor, UUID place) {

        private static final UUID NOWHERE = new UUID(0, 0);

        Twin.Traits traits(Lineage lineage, LocalDate today) {
            return new Twin.Traits(
                    number,
                    title,
                    lineage.obligorOn(promisor, today),
                    place.equals(NOWHERE) ? null : new PlaceId(place));
        }
    }

    private List<OnRecord> page(long after, boolean example) {
        return sql.sql(COLUMNS + """
                        where c.number_order > :after and c.example = :example
                        order by c.number_order limit :limit""")
                .param("after", after)
                .param("example", example)
                .param("limit", AT_ONCE)
                .query((row, index) -> onRecord(row))
                .list();
    }

    private static OnRecord onRecord(ResultSet row) throws SQLException {
        var place = row.getObject("place_id", UUID.class);
        return new OnRecord(
                row.getLong("number_order"),
                row.getString("number"),
                row.getString("title"),
                new PartyId(row.getObject("promisor_id", UUID.class)),
                place == null ? OnRecord.NOWHERE : place);
    }

    private static Twin.Traits traits(ResultSet row, Lineage lineage, LocalDate today) throws SQLException {
        return onRecord(row).traits(lineage, today);
    }
}
