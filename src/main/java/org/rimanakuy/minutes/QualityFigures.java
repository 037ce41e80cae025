package org.rimanakuy.minutes;

import jakarta.persistence.Embeddable;

/**
 * The gaps of an acta in numbers, kept with it so that they can be added up in public.
 *
 * @param agreements the base: in how many lines something was agreed
 * @param decisions in how many something was decided or agreed
 * @param withoutQuorum of the decisions; the others are of the agreements
 * @param sessionGaps what the session as a whole lacked, such as an agenda
 */
@Embeddable
public record QualityFigures(
        int agreements,
        int decisions,
        int withoutResponsible,
        int withoutDeadline,
        int withoutFollowUp,
        int withoutQuorum,
        int sessionGaps) {

    public static final QualityFigures NONE = new QualityFigures(0, 0, 0, 0, 0, 0, 0);

    public int gaps() {
        return withoutResponsible + withoutDeadline + withoutFollowUp + withoutQuorum + sessionGaps;
    }
}
