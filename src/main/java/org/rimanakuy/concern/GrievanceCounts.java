package org.rimanakuy.concern;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is published of grievances: how many came in a year by topic, as far as no group of fewer than five is told, also
 * not by taking the others off the whole; and summaries of those who agreed.
 *
 * @param years the latest first
 * @param summaries without a number, a day or a place: the topic, and how it stands
 */
public record GrievanceCounts(List<Year> years, List<Summary> summaries) {

    /** @param whole empty where it would tell too much; topics that are hidden are not in {@code topics} */
    public record Year(int year, Optional<Integer> whole, Map<GrievanceTopic, Integer> topics, boolean someHidden) {}

    public record Summary(GrievanceTopic topic, String text, boolean isSettled) {}
}
