package org.rimanakuy.subscription;

import java.time.LocalDate;
import java.util.Set;

/**
 * Something that happened and that anybody may know.
 *
 * @param about what it happened to
 * @param what the act as the journal calls it, or what the clock crossed; its words are {@code subscription.news.<what>}
 * @param on the day on which it came on record, or was crossed
 * @param topics all it has to do with
 */
record NewsItem(About about, String what, LocalDate on, Set<Topic> topics) {

    /** @param path of its public page, without the language */
    record About(String code, String title, String path) {}

    NewsItem {
        topics = Set.copyOf(topics);
    }
}
