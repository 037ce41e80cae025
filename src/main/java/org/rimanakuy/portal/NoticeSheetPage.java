package org.rimanakuy.portal;

import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.subscription.Digest;
import org.rimanakuy.subscription.NamedTopic;

/**
 * What a letter would tell, for a wall or an assembly.
 *
 * @param days how many are looked back, with today
 * @param since the first of them
 */
record NoticeSheetPage(NamedTopic topic, int days, LocalDate since, Digest digest) {

    private static final List<Integer> SPANS = List.of(7, 30, 90);

    /** @return one of those that are offered; a month for anything else */
    static int days(String typed) {
        return SPANS.stream()
                .filter(span -> span.toString().equals(typed))
                .findFirst()
                .orElse(30);
    }

    public List<Integer> spans() {
        return SPANS;
    }
}
