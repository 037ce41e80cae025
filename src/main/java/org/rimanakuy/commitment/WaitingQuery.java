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

    private static final String MAY_BE_FOUND = """
            c.mover = 'GUARANTOR' and (c.community_until is null or c.community_until < :today)
            and (c.promisor_until is null or c.promisor_until < :today)""";

    /** Then whoever follows it up finds, unless it stands on a side. */
    private static final String NO_GUARANTOR_NAMED = """
            not exists (select 1 from agreement_party p where p.agreement_id = c.agreement_id
                and (p.role = 'GUARANTOR' or (p.party_id = :party and p.role in ('PROMISOR', 'BENEFICIARY'))))
            and c.promisor_id not in (:answered) and not\s""" + IS_BENEFICIARY;

    private static final String END_IS_OPEN = """
            exists (select 1 from end_proposal p where p.commitment_id = c.commitment_id and p.outcome is null
                and p.views_until %s :today""";

    private static final String FIRST =
            "(select c.commitment_id, c.number_order, c.%1$s as since from commitment c where %2$s order by c.%1$s, c.number_order limit :reach)";

    /** The first of each branch by its own index, and the best of those. */
    String page(Waiting what) {
        return "select few.commitment_id from (%s) few order by few.since, few.number_order limit :limit offset :offset"
                .formatted(union(what, FIRST));
    }

    String count(Waiting what) {
        return "select least(count(*), :most) from (%s) few"
                .formatted(union(what, "(select c.%1$s from commitment c where %2$s limit :most)"));
    }

    private String union(Waiting what, String branch) {
        return branches(what).stream()
                .map(condition -> branch.formatted(since(what), condition))
                .collect(Collectors.joining(" union all "));
    }

    /** Conditions of which exactly one holds for each commitment that waits. */
    private List<String> branches(Waiting what) {
        return switch (what) {
            case REPORT -> each("answered", answered.size(), """
                    c.promisor_id = :%s and c.mover = 'PROMISOR' and c.due_order <= :soon and c.headline <> 'DISPUTED'
                    and not (c.clock_state = 'SILENT' and c.clock_due < :today and c.headline = 'PENDING')""");
            case VERIFICATION ->
                Stream.concat(
                                each("guaranteed", guaranteed.size(), "c.agreement_id = :%s").stream(),
                                Stream.of("c.follow_up_id = :party and " + NO_GUARANTOR_NAMED))
                        .map(condition -> condition + " and " + MAY_BE_FOUND)
                        .toList();
            case ANSWER ->
                List.of("c.headline = 'DISPUTED' and c.promisor_until is not null and c.promisor_id in (:answered)");
            case CLAIM -> List.of("c.mover = 'GUARANTOR' and c.community_until >= :today and " + IS_BENEFICIARY);
            case END_VIEW ->
                List.of(
                        IS_BENEFICIARY + " and " + END_IS_OPEN.formatted(">=")
                                + " and not exists (select 1 from end_view v where v.proposal_id = p.proposal_id and v.party_id = :party))");
            case DEADLINE -> List.of("c.deadline_kind = 'NONE' and c.mover <> 'NOBODY'");
            case FOLLOW_UP -> List.of("c.follow_up_id is null and c.mover <> 'NOBODY'");
            case END -> List.of(END_IS_OPEN.formatted("<") + ")");
        };
    }

    private static List<String> each(String name, int size, String condition) {
        return size == 0
                ? List.of("false")
                : IntStream.range(0, size)
                        .mapToObj(index -> condition.formatted(name + index))
                        .toList();
    }

    private static String since(Waiting what) {
        return switch (what) {
            case REPORT, VERIFICATION -> "due_order";
            case ANSWER -> "promisor_until";
            case CLAIM -> "community_until";
            case END_VIEW, DEADLINE, FOLLOW_UP, END -> "number_order";
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
