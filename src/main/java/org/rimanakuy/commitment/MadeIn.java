package org.rimanakuy.commitment;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;

/**
 * The session in one of whose lines a commitment was made.
 *
 * @param session code of it
 * @param acta number of its acta; empty while its minutes are not closed, or where the acta is not on record
 */
public record MadeIn(
        String session,
        String title,
        PartialDate heldOn,
        @Nullable String acta) {}
