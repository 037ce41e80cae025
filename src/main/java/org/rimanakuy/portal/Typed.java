package org.rimanakuy.portal;

import org.jspecify.annotations.Nullable;

/** What was typed into a form or an address, as far as it is put back on a page. */
final class Typed {

    /** Longer things are never put back on the page, lest a page carry whatever an address carries. */
    static final int KEPT = 200;

    private Typed() {}

    /** One character more than can be valid shows that it was too long. */
    static @Nullable String kept(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip().replaceAll("\\p{Cntrl}", " ");
        return text.length() > KEPT ? text.substring(0, KEPT + 1) : text;
    }
}
