package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.shared.PartyId;

/**
 * Finds what waits, as a condition over {@code commitment c}. Each starts from a column with an index, in the order of
 * that index: what is oldest comes first.
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

    private static final String END_IS_OPEN = """
            exists (select 1 from end_proposal p where p.commitment_id = c.commitment_id and p.outcome is null
                and p.views_until %s :today""";

    static String sql(Waiting what) {
        return switch (what) {
            case REPORT -> """
                c.mover = 'PROMISOR' and c.promisor_id in (:answered) and c.headline <> 'DISPUTED'
                and c.due_order <= :soon
                and not (c.clock_state = 'SILENT' and c.clock_due < :today and c.headline = 'PENDING')""";
            case ANSWER -> "c.headline = 'DISPUTED' and c.promisor_until is not null and c.promisor_id in (:answered)";
            case CLAIM -> "c.mover = 'GUARANTOR' and c.community_until >= :today and " + IS_BENEFICIARY;
            case END_VIEW ->
                IS_BENEFICIARY + " and " + END_IS_OPEN.formatted(">=")
                        + " and not exists (select 1 from end_view v where v.proposal_id = p.proposal_id and v.party_id = :party))";
            case VERIFICATION -> """
                c.mover = 'GUARANTOR' and (c.community_until is null or c.community_until < :today)
                and (c.promisor_until is null or c.promisor_until < :today)
                and (c.agreement_id in (:guaranteed) or (c.agreement_id is null and c.follow_up_id = :party))""";
            case DEADLINE -> "c.deadline_kind = 'NONE' and c.mover <> 'NOBODY'";
            case FOLLOW_UP -> "c.follow_up_id is null and c.mover <> 'NOBODY'";
            case END -> END_IS_OPEN.formatted("<") + ")";
        };
    }

    static String order(Waiting what) {
        return switch (what) {
            case REPORT, VERIFICATION -> "c.due_order, c.number_order";
            case ANSWER -> "c.promisor_until, c.number_order";
            case CLAIM -> "c.community_until, c.number_order";
            case END_VIEW, DEADLINE, FOLLOW_UP, END -> "c.number_order";
        };
    }

    Map<String, Object> parameters() {
        return Map.of(
                "party",
                party.value(),
                "answered",
                answered.isEmpty()
                        ? Set.of(NONE)
                        : answered.stream().map(PartyId::value).toList(),
                "guaranteed",
                guaranteed.isEmpty()
                        ? Set.of(NONE)
                        : guaranteed.stream().map(AgreementId::value).toList(),
                "today",
                today,
                "soon",
                soon);
    }
}
