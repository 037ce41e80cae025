package org.rimanakuy.portal;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.perception.PerceptionTable;
import org.rimanakuy.perception.RoundRow;

/**
 * One round.
 *
 * @param lines what may be told, question by question; none before it is published
 * @param before the round before it that was held at the same place
 * @param changes since then
 */
record PerceptionPage(
        RoundRow round, List<PerceptionTable.Line> lines, Optional<RoundRow> before, List<String> changes) {}
