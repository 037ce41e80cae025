package org.rimanakuy.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.DelegationRole;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.shared.PartyId;

/**
 * What an acta takes from outside its session: names and rules that may be others by now. Kept when it is closed, so that
 * the record tells its text word for word however often somebody is renamed.
 *
 * @param place where the session was, by name
 * @param quorum how many member delegations made one; empty where no instrument said so
 * @param papers how many working days before a session its papers had to be handed out
 * @param parties those that the acta names and those that were members
 */
public record AsThen(
        String tableCode,
        String tableName,
        @Nullable String place,
        @Nullable Integer quorum,
        int papers,
        List<PartyThen> parties) {

    /**
     * One party as it was then.
     *
     * @param member whether its delegation counted for the quorum, and {@code required} whether there was none without it
     */
    public record PartyThen(PartyId party, String name, boolean member, boolean required) {}

    public AsThen {
        parties = parties.stream()
                .sorted(Comparator.comparing(PartyThen::name)
                        .thenComparing(one -> one.party().toString()))
                .toList();
    }

    /** @param names of the parties to tell */
    static AsThen of(RoundtableData table, @Nullable String place, Map<PartyId, String> names) {
        var members = table.delegations().stream()
                .filter(one -> one.role() == DelegationRole.MEMBER)
                .collect(Collectors.toMap(Delegation::party, Delegation::required));
        return new AsThen(
                table.code(),
                table.name(),
                place,
                table.quorum().delegations(),
                table.terms().papers(),
                names.entrySet().stream()
                        .map(one -> new PartyThen(
                                one.getKey(),
                                one.getValue(),
                                members.containsKey(one.getKey()),
                                members.getOrDefault(one.getKey(), false)))
                        .toList());
    }

    String name(PartyId party) {
        return parties.stream()
                .filter(one -> one.party().equals(party))
                .map(PartyThen::name)
                .findFirst()
                .orElseGet(party::toString);
    }

    List<Delegation> members() {
        return parties.stream()
                .filter(PartyThen::member)
                .map(one -> new Delegation(one.party(), DelegationRole.MEMBER, null, one.required(), null))
                .toList();
    }

    /** The roundtable, as far as an acta tells it. */
    RoundtableRow table(RoundtableId id, boolean example) {
        var data = new RoundtableData(
                tableCode,
                tableName,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new QuorumRule(quorum, null, null),
                terms(),
                List.of(),
                members(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        return new RoundtableRow(id, 0, data, example);
    }

    /** Of the terms, only that for papers matters to an acta. */
    Terms terms() {
        return new Terms(
                papers, Terms.USUAL.circulate(), Terms.USUAL.correct(), Terms.USUAL.answer(), Terms.USUAL.dispute());
    }
}
