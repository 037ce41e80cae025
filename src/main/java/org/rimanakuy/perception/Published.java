package org.rimanakuy.perception;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may be published of the answers to one item: those of each community and of all together, as far as nobody can
 * reckon back to fewer than five people. A community with fewer is hidden; and because the others could be taken off the
 * whole, those hidden together are always at least two communities and five answers, or the whole is hidden too.
 *
 * @param <P> what the answers are told apart by
 * @param shown by community
 * @param hidden communities with answers that are not shown
 * @param whole of all communities, the hidden ones included; empty when it is hidden
 */
public record Published<P>(Map<P, Tally> shown, Set<P> hidden, Optional<Tally> whole) {

    /** Answers of fewer are never told. */
    public static final int LEAST = 5;

    private static final int TOGETHER = 2;

    public Published {
        shown = Map.copyOf(shown);
        hidden = Set.copyOf(hidden);
    }

    public static <P extends Comparable<? super P>> Published<P> of(Map<P, Tally> answers) {
        var shown = new HashMap<P, Tally>();
        var hidden = new TreeSet<P>();
        answers.forEach((place, tally) -> {
            if (tally.answers() >= LEAST) {
                shown.put(place, tally);
            } else if (tally.answers() > 0) {
                hidden.add(place);
            }
        });
        for (var place : smallestFirst(shown)) {
            if (hidden.isEmpty() || isSafe(hidden, answers)) {
                break;
            }
            shown.remove(place);
            hidden.add(place);
        }
        var whole = answers.values().stream().reduce(Tally.NONE, Tally::plus);
        var isTold = whole.answers() >= LEAST && (hidden.isEmpty() || isSafe(hidden, answers));
        return new Published<>(shown, hidden, isTold ? Optional.of(whole) : Optional.empty());
    }

    private static <P> boolean isSafe(Set<P> hidden, Map<P, Tally> answers) {
        var sum = hidden.stream()
                .mapToInt(place -> answers.getOrDefault(place, Tally.NONE).answers())
                .sum();
        return hidden.size() >= TOGETHER && sum >= LEAST;
    }

    /** Those with the fewest answers are hidden first; of two alike always the same one. */
    private static <P extends Comparable<? super P>> List<P> smallestFirst(Map<P, Tally> shown) {
        var places = new ArrayList<>(shown.keySet());
        Collections.sort(places);
        places.sort(Comparator.comparingInt(
                place -> shown.getOrDefault(place, Tally.NONE).answers()));
        return places;
    }
}
