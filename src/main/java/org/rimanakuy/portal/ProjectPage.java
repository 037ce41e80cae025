package org.rimanakuy.portal;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.budget.BudgetYear;
import org.rimanakuy.chart.Illustration;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.progress.Progress;
import org.rimanakuy.project.Overrun;
import org.rimanakuy.project.ProjectData;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.Slippage;
import org.rimanakuy.project.StageDates;

/**
 * One work.
 *
 * @param stages each with how far it is behind
 * @param progress what each voice says of how far it is along
 * @param names of the parties that speak
 * @param commitments those it comes from
 */
record ProjectPage(
        ProjectRow project,
        Optional<PartyRow> executor,
        Optional<PlaceRow> place,
        List<Dated> stages,
        Optional<Illustration> drawn,
        Optional<Overrun> overrun,
        Progress progress,
        PartyNames names,
        List<BudgetYear> budget,
        List<CommitmentRow> commitments) {

    record Dated(StageDates dates, Slippage slippage) {}

    public ProjectData data() {
        return project.data();
    }
}
