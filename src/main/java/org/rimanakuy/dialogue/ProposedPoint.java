package org.rimanakuy.dialogue;

import org.rimanakuy.shared.Text;

/**
 * A point that puts itself on an agenda.
 *
 * @param about the code of the line or the number of the commitment it is about
 * @param lacks for a commitment, message key of what it lacks; empty for a pending point
 */
public record ProposedPoint(ItemOrigin origin, String about, String title, String lacks) {

    /** The title in the length that an agenda has room for. */
    String shortTitle() {
        return title.length() <= Text.TITLE
                ? title
                : title.substring(0, Text.TITLE - 1).stripTrailing() + "…";
    }
}
