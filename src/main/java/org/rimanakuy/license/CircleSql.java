package org.rimanakuy.license;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which commitments belong to a circle, as a condition over {@code commitment c} with its parameters.
 *
 * @param condition never contains a value, only names of parameters
 */
record CircleSql(String condition, Map<String, Object> parameters) {

    private static final UUID NONE = new UUID(0, 0);

    static CircleSql community(UUID party) {
        return new CircleSql("""
                exists (select 1 from commitment_beneficiary b where b.party_id = :party
                    and b.number_order = c.number_order and b.commitment_id = c.commitment_id)""", Map.of("party", party));
    }

    /** @param parties whose promises are answered for */
    static CircleSql promisor(List<UUID> parties) {
        return new CircleSql("c.promisor_id in (:parties)", Map.of("parties", orNone(parties)));
    }

    /** @param agreements those that the roundtables look after */
    static CircleSql roundtable(List<UUID> tables, List<UUID> agreements) {
        return new CircleSql("""
                (c.agreement_id in (:agreements) or exists (select 1 from minutes_line l
                    join dialogue_session s on s.session_id = l.session_id
                    where l.code = c.minutes_line and s.roundtable_id in (:tables)))""", Map.of("agreements", orNone(agreements), "tables", orNone(tables)));
    }

    static CircleSql whole() {
        return new CircleSql("not c.example", Map.of());
    }

    Map<String, Object> with(String name, LocalDate day) {
        var all = new HashMap<>(parameters);
        all.put(name, day);
        return all;
    }

    private static List<UUID> orNone(List<UUID> ids) {
        return ids.isEmpty() ? List.of(NONE) : ids;
    }
}
