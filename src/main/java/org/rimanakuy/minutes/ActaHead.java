package org.rimanakuy.minutes;

import java.time.Instant;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.PartialDate;

/** One acta in a list. */
public record ActaHead(
        SessionId session,
        String number,
        String sessionCode,
        String title,
        PartialDate heldOn,
        String roundtableCode,
        String roundtable,
        Instant closedAt,
        QualityFigures figures,
        boolean example) {}
