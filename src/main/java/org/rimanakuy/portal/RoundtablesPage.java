package org.rimanakuy.portal;

import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.dialogue.RoundtableRow;

/** All roundtables, each with its subgroups. */
record RoundtablesPage(LocalDate today, List<Group> groups, ActasKept kept, List<SessionLine> sessions) {

    record Group(RoundtableRow table, List<RoundtableRow> subgroups) {}
}
