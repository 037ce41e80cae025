package org.rimanakuy.minutes.ui;

import org.rimanakuy.minutes.SaidFilter;
import org.rimanakuy.minutes.SaidService;

/**
 * What the search shows: all that its address says.
 *
 * @param page counted from 1, not beyond what is counted
 */
record SaidState(SaidFilter filter, int page) {

    static final int LINES = 20;
    static final int LAST_PAGE = SaidService.COUNTED / LINES;
    static final SaidState INITIAL = new SaidState(SaidFilter.ALL, 1);

    SaidState {
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /** Other filters begin on their first page. */
    SaidState with(SaidFilter other) {
        return new SaidState(other, 1);
    }

    SaidState at(int other) {
        return new SaidState(filter, other);
    }

    long offset() {
        return (page - 1L) * LINES;
    }
}
