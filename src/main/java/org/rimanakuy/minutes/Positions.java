package org.rimanakuy.minutes;

import java.util.List;
import java.util.SequencedMap;
import org.rimanakuy.shared.PartyId;

/**
 * On which topics the parties are apart.
 *
 * @param topics the latest divergence first
 * @param names what people call each party that took a position on any of them, by name
 * @param whole whether every position on record was read; otherwise only those in the latest {@link PositionsService#LINES} lines
 */
public record Positions(List<TopicPositions> topics, SequencedMap<PartyId, String> names, boolean whole) {}
