package org.rimanakuy.budget;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Money;

/**
 * Money parted by one thing, such as the function. The part of which that thing is not known has a place of its own: it
 * belongs to the whole, and is never spread over the others.
 */
public record Breakdown<K>(String currency, Map<Optional<K>, Sums> parts) {

    /** The lines of the public budget among which concentration is told. */
    public static final int LARGEST = 4;

    public Breakdown {
        parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** @param spending of one currency, see {@link #currencies} */
    public static <K> Breakdown<K> of(
            String currency, Collection<Spending> spending, Function<Spending, @Nullable K> key) {
        var parts = new LinkedHashMap<Optional<K>, Sums>();
        for (var one : spending) {
            parts.merge(Optional.ofNullable(key.apply(one)), one.sums(), Sums::plus);
        }
        return new Breakdown<>(currency, parts);
    }

    /** The currencies of some spending, the one with most project-years first; they are never added up. */
    public static List<String> currencies(Collection<Spending> spending) {
        var counts = new LinkedHashMap<String, Long>();
        spending.forEach(one -> counts.merge(one.sums().currency(), one.sums().projects(), Long::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    public Sums total() {
        return Sums.of(parts.values(), currency);
    }

    public Sums part(@Nullable K key) {
        return parts.getOrDefault(Optional.ofNullable(key), Sums.none(currency));
    }

    /** Those of which the thing is known, the largest amount first. */
    public List<Map.Entry<K, Sums>> ranked(AmountKind kind) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().isPresent())
                .map(part -> Map.entry(part.getKey().orElseThrow(), part.getValue()))
                .sorted(Comparator.comparing(
                                (Map.Entry<K, Sums> part) -> part.getValue().amount(kind))
                        .reversed())
                .toList();
    }

    /** @return the share of the whole that the largest parts have together; empty when the whole is nothing */
    public Optional<BigDecimal> concentration(int largest, AmountKind kind) {
        var sum = ranked(kind).stream()
                .limit(largest)
                .map(part -> part.getValue().money(kind))
                .reduce(Money.none(currency), Money::plus);
        return sum.shareOf(total().money(kind));
    }
}
