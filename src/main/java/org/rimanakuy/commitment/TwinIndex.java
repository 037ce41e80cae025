package org.rimanakuy.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many commitments by the words of their titles, so that each is compared only with those it shares one with. */
final class TwinIndex {

    /** A word in more titles than this tells nothing apart: nobody is looked up by it. */
    private static final int TOO_COMMON = 300;

    private final Map<String, List<Twin.Traits>> byWord = new HashMap<>();

    void add(Twin.Traits traits) {
        for (var word : Likeness.words(traits.title())) {
            byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(traits);
        }
    }

    Set<Twin.Traits> nearTo(String title) {
        var near = new LinkedHashSet<Twin.Traits>();
        for (var word : Likeness.words(title)) {
            var titles = byWord.getOrDefault(word, List.of());
            if (titles.size() <= TOO_COMMON) {
                near.addAll(titles);
            }
        }
        return near;
    }
}
