package org.rimanakuy.commitment.ui;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterSort;

/** What the register shows, and how: all that its address says. The number and the title cannot be hidden. */
record RegisterState(RegisterFilter filter, RegisterSort sort, Set<RegisterColumn> columns) {

    static final RegisterState INITIAL =
            new RegisterState(RegisterFilter.ALL, RegisterSort.NEWEST, RegisterColumn.USUAL);

    RegisterState {
        var shown = EnumSet.of(RegisterColumn.NUMBER, RegisterColumn.TITLE);
        shown.addAll(columns);
        columns = Collections.unmodifiableSet(shown);
    }

    RegisterState with(RegisterFilter other) {
        return new RegisterState(other, sort, columns);
    }

    RegisterState with(RegisterSort other) {
        return new RegisterState(filter, other, columns);
    }

    RegisterState with(Set<RegisterColumn> others) {
        return new RegisterState(filter, sort, others);
    }
}
