package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.shared.PartyId;

/**
 * Finds what waits, in SQL. Each branch starts from an index that also holds what it is filtered and ordered by: what
 * is oldest comes first, and nothing is read that is not shown.
 *
 * @param answered the parties whose promises {@code party} answers for
 * @param guaranteed the agreements that {@code party} guarantees and is no side of
 */
record WaitingQuery(
        PartyId party, Set<PartyId> answered, Set<AgreementId> guaranteed, LocalDate today, LocalDate soon) {

    private static final UUID NONE = new UUID(0, 0);

    private static final String IS_BENEFICIARY = """
            exists (select 1 from commitment_beneficiary b
                where b.party_id = :party and b.number_order = c.number_order and b.commitment_id = c.commitment_id)""";

    private static final String OF_NEITHER_SIDE = """
            c.promisor_id not in (:answered) and not exists (select 1 from commitment_beneficiary b
                where b.party_id in (:answered) and b.number_order = c.number_order and b.commitment_id = c.commitment_id)""";

    /** Then whoever follows it up finds, unless it stands on a side. */
    private static final String NO_GUARANTOR_NAMED = """
            not exists (select 1 from agreement_party p where p.agreement_id = c.agreement_id
                and (p.role = 'GUARANTOR' or (p.party_id in (:answered) and p.role <> 'FACILITATOR')))""";

    private static final String UNHEARD =
            " and not exists (select 1 from end_view v where v.proposal_id = p.proposal_id and v.party_id = :party)";

    private static final String FIRST = """
            (select c.commitment_id, c.number_order, %1$s as since from %2$s where %3$s
            order by %1$s, c.number_order limit :reach)""";

    /** The first of each branch by its own index, and the best of those. */
    String page(Waiting what) {
        return "select few.commitment_id from (%s) few order by few.since, few.number_order limit :limit offset :offset"
                .formatted(union(what, FIRST));
    }

    String count(Waiting what) {
        return "select least(count(*), :most) from (%s) few"
                .formatted(union(what, "(select %1$s from %2$s where %3$s limit :most)"));
    }

    private String union(Waiting what, String branch) {
        return branches(what).stream()
                .map(condition -> branch.formatted(since(what), from(what), condition))
                .collect(Collectors.joining(" union all "));
    }

    /** Conditions of which exactly one holds for each commitment that waits. */
    private List<String> branches(Waiting what) {
        return switch (what) {
            case REPORT ->
                Stream.concat(each("answered", answered.size(), """
                    c.promisor_id = :%s and c.mover = 'PROMISOR' and c.due_order <= :soon
                    and not (c.clock_state = 'SILENT' and c.clock_due < :today and c.headline = 'PENDING')"""), each("answered", answered.size(), """
                    c.promisor_id = :%s and c.mover = 'GUARANTOR' and c.due_order <= :soon and c.clock_state = 'RUNNING'"""))
                        .toList();
            case VERIFICATION ->
                Stream.concat(
                                each("guaranteed", guaranteed.size(), "c.agreement_id = :%s"),
                                Stream.of("c.follow_up_id = :party and " + NO_GUARANTOR_NAMED))
                        .map(condition -> condition + " and c.guarantor_from <= :today and " + OF_NEITHER_SIDE)
                        .toList();
            case ANSWER -> List.of("c.promisor_until is not null and c.promisor_id in (:answered)");
            case CLAIM -> List.of("c.community_until >= :today and " + IS_BENEFICIARY);
            case END_VIEW -> List.of("p.outcome is null and p.views_until >= :today and " + IS_BENEFICIARY + UNHEARD);
            case DEADLINE -> List.of("c.deadline_kind = 'NONE' and c.mover <> 'NOBODY'");
            case FOLLOW_UP -> List.of("c.follow_up_id is null and c.mover <> 'NOBODY'");
            case ROUNDTABLE ->
                List.of(
                        "c.clock_state = 'AWAITING_CONDITION' and c.mover = 'ROUNDTABLE'",
                        "c.clock_state = 'UNKNOWN' and c.mover = 'ROUNDTABLE'",
                        "c.clock_state = 'SILENT' and c.mover = 'PROMISOR' and c.due_order < :today and c.headline = 'PENDING'");
            case END -> List.of("p.outcome is null and p.views_until < :today");
        };
    }

    /** One for each party or agreement, so that each is found by its own part of an index. */
    private static Stream<String> each(String name, int size, String condition) {
        return size == 0
                ? Stream.of("false")
                : IntStream.range(0, size).mapToObj(index -> condition.formatted(name + index));
    }

    private static String from(Waiting what) {
        return switch (what) {
            case END, END_VIEW -> "end_proposal p join commitment c on c.commitment_id = p.commitment_id";
            default -> "commitment c";
        };
    }

    /** What tells how long it has waited, or how soon it will be too late. */
    private static String since(Waiting what) {
        return switch (what) {
            case REPORT, ROUNDTABLE -> "c.due_order";
            case VERIFICATION -> "c.guarantor_from";
            case ANSWER -> "c.promisor_until";
            case CLAIM -> "c.community_until";
            case END, END_VIEW -> "p.views_until";
            case DEADLINE, FOLLOW_UP -> "c.number_order";
        };
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("party", party.value());
        parameters.put("today", today);
        parameters.put("soon", soon);
        var promisors = answered.stream().map(PartyId::value).toList();
        parameters.put("answered", promisors.isEmpty() ? List.of(NONE) : promisors);
        number(parameters, "answered", promisors);
        number(
                parameters,
                "guaranteed",
                guaranteed.stream().map(AgreementId::value).toList());
        return parameters;
    }

    private static void number(Map<String, Object> parameters, String name, List<UUID> values) {
        for (var index = 0; index < values.size(); index++) {
            parameters.put(name + index, values.get(index));
        }
    }
}
