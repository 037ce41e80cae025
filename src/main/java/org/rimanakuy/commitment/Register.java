package org.rimanakuy.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Precision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register's lists, in SQL: their filter is put together at run time and uses the full-text index. Rows are first
 * found by index alone and only the ones on the page are read.
 */
@Component
class Register {

    private static final String FIRST = """
            (select c.commitment_id, c.number_order, c.due_order, c.clock_due, c.weight from commitment c
            where %s order by %s limit :reach)""";

    private static final String COLUMNS = """
            select c.commitment_id, c.number, c.number_order, c.title, c.headline, c.headline_by, c.clock_state,
                c.clock_due, c.clock_since, c.clock_days_late, c.mover, c.community_until, c.promisor_until,
                c.guarantor_from, c.weight, c.deadline_kind, c.due_on, c.due_precision, c.made_on, c.made_precision, c.promisor_id,
                coalesce(c.promised_by, c.promisor_id) made_by, c.place_id, c.agreement_id,
                c.follow_up_id, c.example
            """;

    private static final String PAGE = COLUMNS + """
            from (select c.commitment_id from (%s) c order by %s limit :limit offset :offset) page
            join commitment c on c.commitment_id = page.commitment_id
            order by %s""";

    /** A row before anybody's name is known. */
    record Found(
            CommitmentId id,
            String number,
            long numberOrder,
            String title,
            Position position,
            Weight weight,
            Deadline.Kind deadlineKind,
            @Nullable PartialDate due,
            PartialDate madeOn,
            PartyId madeBy,
            PartyId promisor,
            Optional<PlaceId> place,
            Optional<AgreementId> agreement,
            Optional<PartyId> followUp,
            boolean example) {}

    private final JdbcClient sql;

    Register(JdbcClient sql) {
        this.sql = sql;
    }

    List<Found> page(RegisterCondition condition, RegisterSort sort, long offset, int limit) {
        return page(pageSql(condition, sort), condition, offset, limit);
    }

    /** The oldest deadline that counts first: of those on which a clock runs, found by its own index. */
    List<Found> byClock(RegisterCondition condition, long offset, int limit) {
        return page(pageSql(condition.branches(), "c.clock_due, c.number_order"), condition, offset, limit);
    }

    private List<Found> page(String text, RegisterCondition condition, long offset, int limit) {
        return sql.sql(text)
                .params(condition.parameters())
                .param("reach", offset + limit)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> found(row))
                .list();
    }

    /** The rows after a number, in order of number: what an export of any length goes by. */
    List<Found> after(RegisterCondition condition, long numberOrder, int limit) {
        return sql.sql(pageSql(List.of(condition.sql() + " and c.number_order > :after"), "c.number_order"))
                .params(condition.parameters())
                .param("after", numberOrder)
                .param("reach", limit)
                .param("limit", limit)
                .param("offset", 0)
                .query((row, index) -> found(row))
                .list();
    }

    /** Those commitments, in that order. */
    List<Found> these(List<UUID> commitments) {
        if (commitments.isEmpty()) {
            return List.of();
        }
        return sql
                .sql(COLUMNS + "from commitment c where c.commitment_id in (:commitments)")
                .param("commitments", commitments)
                .query((row, index) -> found(row))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(
                        found -> commitments.indexOf(found.id().value())))
                .toList();
    }

    /** The identities behind numbers, in order of the numbers. */
    List<UUID> numbered(List<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : sql.sql("select commitment_id from commitment where number in (:numbers) order by number_order")
                        .param("numbers", numbers)
                        .query((row, index) -> row.getObject(1, UUID.class))
                        .list();
    }

    /** @return how many match, but no more than {@code most}, so that the count of a million costs no more than it tells */
    int count(RegisterCondition condition, int most) {
        return sql.sql(countSql(condition))
                .params(condition.parameters())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    static String pageSql(RegisterCondition condition, RegisterSort sort) {
        return pageSql(condition.branches(), sort.columns());
    }

    private static String pageSql(List<String> branches, String order) {
        var first = branches.stream()
                .map(branch -> FIRST.formatted(branch, order))
                .collect(Collectors.joining(" union all "));
        return PAGE.formatted(first, order, order);
    }

    static String countSql(RegisterCondition condition) {
        return "select count(*) from (select 1 from commitment c where %s limit :most) few".formatted(condition.sql());
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new CommitmentId(row.getObject("commitment_id", UUID.class)),
                row.getString("number"),
                row.getLong("number_order"),
                row.getString("title"),
                position(row),
                Weight.values()[row.getInt("weight")],
                Deadline.Kind.valueOf(row.getString("deadline_kind")),
                date(row, "due").orElse(null),
                date(row, "made").orElseThrow(),
                new PartyId(row.getObject("made_by", UUID.class)),
                new PartyId(row.getObject("promisor_id", UUID.class)),
                Optional.ofNullable(row.getObject("place_id", UUID.class)).map(PlaceId::new),
                Optional.ofNullable(row.getObject("agreement_id", UUID.class)).map(AgreementId::new),
                Optional.ofNullable(row.getObject("follow_up_id", UUID.class)).map(PartyId::new),
                row.getBoolean("example"));
    }

    private static Position position(ResultSet row) throws SQLException {
        var by = row.getString("headline_by");
        var tick = new Tick(
                Tick.State.valueOf(row.getString("clock_state")),
                row.getObject("clock_due", LocalDate.class),
                row.getObject("clock_since", LocalDate.class),
                row.getObject("clock_days_late", Integer.class));
        return new Position(
                Headline.valueOf(row.getString("headline")),
                by == null ? null : Voice.valueOf(by),
                tick,
                Mover.valueOf(row.getString("mover")),
                row.getObject("community_until", LocalDate.class),
                row.getObject("promisor_until", LocalDate.class),
                row.getObject("guarantor_from", LocalDate.class));
    }

    private static Optional<PartialDate> date(ResultSet row, String column) throws SQLException {
        var day = row.getObject(column + "_on", LocalDate.class);
        return day == null
                ? Optional.empty()
                : Optional.of(new PartialDate(day, Precision.valueOf(row.getString(column + "_precision"))));
    }
}
