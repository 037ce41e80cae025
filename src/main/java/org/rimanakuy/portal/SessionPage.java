package org.rimanakuy.portal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.minutes.Acta;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.MinutesManner;
import org.rimanakuy.minutes.MinutesRow;
import org.rimanakuy.minutes.Proceedings;

/**
 * One session: what was planned, and what may be read of what was said.
 *
 * @param minutes how they stand; empty where nobody began any
 * @param told the acta, or what published sources tell; empty while it is a draft
 * @param lines what sources tell on this leaf
 */
record SessionPage(
        SessionLine line,
        @Nullable String place,
        List<AgendaItemRow> agenda,
        Optional<MinutesRow> minutes,
        Optional<Acta> told,
        List<LineRow> lines,
        Leaf leaf) {

    /** Whether it is only known from what others published. */
    public boolean isFromSources() {
        return minutes.filter(row -> row.manner() == MinutesManner.FROM_SOURCE).isPresent();
    }

    public Proceedings proceedings() {
        return told.orElseThrow().proceedings();
    }

    /** How the minutes stand, as a key of a sentence. */
    public String state() {
        return isFromSources()
                ? "FROM_SOURCE"
                : minutes.map(row -> row.state().name()).orElse("NONE");
    }
}
