package org.rimanakuy.portal;

import java.util.List;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.minutes.Positions;
import org.rimanakuy.minutes.TopicPositions;

/**
 * On which topics the parties of one roundtable are apart.
 *
 * @param topics those of this leaf
 * @param alsoAgreed whether topics without a difference are told too
 */
record PositionsPage(
        RoundtableRow table, Positions positions, List<TopicPositions> topics, boolean alsoAgreed, Leaf leaf) {

    static final int TOPICS = 15;
}
