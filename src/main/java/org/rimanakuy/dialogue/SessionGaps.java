package org.rimanakuy.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rimanakuy.shared.WorkingDays;

/** Finds what a session lacks: before it, while it can still be mended; afterwards, for its acta. */
public final class SessionGaps {

    private static final Set<ItemState> DEALT_WITH = Set.of(ItemState.PLANNED, ItemState.TREATED);

    private SessionGaps() {}

    /**
     * @param today in the register's zone: a paper that can still be handed out in time is no gap yet
     * @return in the order of the constants
     */
    public static List<SessionGap> of(SessionData session, List<AgendaItemRow> agenda, Terms terms, LocalDate today) {
        var gaps = new ArrayList<SessionGap>();
        var points = agenda.stream()
                .filter(item -> DEALT_WITH.contains(item.state()))
                .toList();
        if (points.isEmpty()) {
            gaps.add(SessionGap.NO_AGENDA);
        }
        var heldOn = session.heldOn().lastDay();
        if (points.stream()
                .flatMap(item -> item.papers().stream())
                .anyMatch(paper -> isLate(paper, heldOn, terms, today))) {
            gaps.add(SessionGap.PAPERS_LATE);
        }
        if (session.languages().size() > 1 && session.interpreter() == null) {
            gaps.add(SessionGap.NO_INTERPRETER);
        }
        if (session.drafter() == null) {
            gaps.add(SessionGap.NO_DRAFTER);
        }
        return List.copyOf(gaps);
    }

    private static boolean isLate(AgendaItemRow.Paper paper, LocalDate heldOn, Terms terms, LocalDate today) {
        var handedOut = paper.handedOutOn() == null ? today : paper.handedOutOn();
        return WorkingDays.OF_PERU.after(handedOut, terms.papers()).isAfter(heldOn);
    }
}
