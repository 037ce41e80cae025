package org.rimanakuy.portal;

import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.RegisterFigures;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Precision;

/**
 * The register at one look.
 *
 * @param belt how many stand under each headline, those that stand under none left out
 * @param examples how many commitments of the training record there are, none of which is counted
 * @param lateThisMonth what became overdue since the first of the month
 * @param sessions those to come, and the latest that were held
 */
record HomePage(
        LocalDate today,
        RegisterFigures figures,
        List<Stripe> belt,
        long examples,
        List<CommitmentRow> lateThisMonth,
        List<CommitmentRow> latest,
        List<AgreementRow> agreements,
        List<PlaceRow> communities,
        List<SessionLine> sessions) {

    public PartialDate month() {
        return new PartialDate(today, Precision.MONTH);
    }

    /** One stripe of the belt, in thousandths of its length. */
    record Stripe(Headline headline, long count, int from, int length) {}
}
