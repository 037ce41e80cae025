package org.rimanakuy.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;

/** Roundtables as tests want them: usual in everything that the test is not about. */
final class SampleTables {

    private SampleTables() {}

    static RoundtableData table(String code) {
        return table(code, null, List.of(), List.of(), List.of(), null);
    }

    static RoundtableData subgroup(String code, RoundtableId parent) {
        return table(code, parent, List.of(), List.of(), List.of(), null);
    }

    static RoundtableData seated(String code, List<Delegation> delegations, List<Seat> seats) {
        return table(code, null, delegations, seats, List.of(), null);
    }

    static RoundtableData valid(@Nullable PartialDate until, Renewal... renewals) {
        return table("MT-1", null, List.of(), List.of(), List.of(renewals), until);
    }

    private static RoundtableData table(
            String code,
            @Nullable RoundtableId parent,
            List<Delegation> delegations,
            List<Seat> seats,
            List<Renewal> renewals,
            @Nullable PartialDate validUntil) {
        return new RoundtableData(
                code,
                "Mesa " + code,
                null,
                "Resolución de prueba",
                parent,
                null,
                PartialDate.parse("2012-07-11"),
                validUntil,
                null,
                new QuorumRule(3, DecisionRule.CONSENSUS, null),
                Terms.USUAL,
                List.of(Language.ES, Language.QU),
                delegations,
                seats,
                renewals,
                Escalation.USUAL,
                null,
                null);
    }
}
