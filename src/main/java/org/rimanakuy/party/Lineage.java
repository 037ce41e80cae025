package org.rimanakuy.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

/**
 * Who answers for whom, and since when. A party has at most one successor, and following successors never leads back:
 * a lineage that breaks this cannot be constructed. A succession known only to the year counts from its first day.
 */
public final class Lineage {

    /** One step of a chain: from this date this party answers. */
    public record Step(
            PartyId party, PartialDate from, @Nullable String basis) {}

    private final Map<PartyId, SuccessionData> byPredecessor = new HashMap<>();
    private final Map<PartyId, Set<PartyId>> predecessors = new HashMap<>();

    /** @throws PartyRefusal when a party would have two successors or would come to succeed itself */
    public Lineage(Collection<SuccessionData> successions) {
        for (var succession : successions) {
            if (byPredecessor.put(succession.predecessor(), succession) != null) {
                throw PartyRefusal.secondSuccessor();
            }
            predecessors
                    .computeIfAbsent(succession.successor(), successor -> new HashSet<>())
                    .add(succession.predecessor());
        }
        byPredecessor.keySet().forEach(this::refuseCircle);
    }

    /** @throws PartyRefusal when these successions together make no lineage */
    static void refuseImpossible(Collection<SuccessionData> together) {
        var unused = new Lineage(together);
    }

    /** Who answers on that day for what this party promised; itself where nobody succeeded it by then. */
    public PartyId obligorOn(PartyId promisor, LocalDate day) {
        var chain = chain(promisor, day);
        return chain.isEmpty() ? promisor : chain.getLast().party();
    }

    /** The successors one after the other, up to and including that day; empty where there was none. */
    public List<Step> chain(PartyId promisor, LocalDate day) {
        var steps = new ArrayList<Step>();
        for (var next = successionOf(promisor);
                next.isPresent() && !next.get().effectiveOn().firstDay().isAfter(day);
                next = successionOf(next.get().successor())) {
            var step = next.get();
            steps.add(new Step(step.successor(), step.effectiveOn(), step.basis()));
        }
        return List.copyOf(steps);
    }

    /** Every party whose promises this one answers for on that day: itself, unless succeeded, and those before it. */
    public Set<PartyId> answeredBy(PartyId obligor, LocalDate day) {
        var answered = new HashSet<PartyId>();
        collect(obligor, answered);
        answered.removeIf(party -> !obligorOn(party, day).equals(obligor));
        return Set.copyOf(answered);
    }

    /** This party and every one before it, whatever the day: whose promises come to whoever succeeds it. */
    public Set<PartyId> withPredecessors(PartyId party) {
        var all = new HashSet<PartyId>();
        collect(party, all);
        return Set.copyOf(all);
    }

    private void collect(PartyId party, Set<PartyId> into) {
        if (into.add(party)) {
            predecessors.getOrDefault(party, Set.of()).forEach(before -> collect(before, into));
        }
    }

    private Optional<SuccessionData> successionOf(PartyId party) {
        return Optional.ofNullable(byPredecessor.get(party));
    }

    private void refuseCircle(PartyId start) {
        var seen = new HashSet<PartyId>();
        for (var next = successionOf(start);
                next.isPresent();
                next = successionOf(next.get().successor())) {
            if (!seen.add(next.get().successor()) || next.get().successor().equals(start)) {
                throw PartyRefusal.circle();
            }
        }
    }
}
