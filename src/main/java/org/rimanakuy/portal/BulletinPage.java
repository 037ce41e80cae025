package org.rimanakuy.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;

/**
 * What an assembly reads out: promised to us, what is late, whose move it is.
 *
 * @param path the places it lies in, widest first, without itself
 * @param us the community as a party; empty where the place has none, and then what was promised for the place counts
 * @param inside the places within it
 * @param others further parties of this place
 * @param works how many stand there, or in what lies there; at most one more than was counted
 */
record BulletinPage(
        PlaceRow place,
        List<PlaceRow> path,
        LocalDate today,
        Optional<PartyRow> us,
        Tally tally,
        List<CommitmentRow> late,
        List<CommitmentRow> others,
        List<PlaceRow> inside,
        List<PartyRow> parties,
        int works) {

    private static final int COMFORTABLE = 8;

    /** Each at most one more than was counted. */
    record Tally(int all, int late, int withoutDeadline, int withoutFollowUp) {}

    public boolean hasExamples() {
        return place.example()
                || late.stream().anyMatch(CommitmentRow::example)
                || others.stream().anyMatch(CommitmentRow::example);
    }

    /** Whether it needs smaller type to stay on one sheet of paper. */
    public boolean isDense() {
        return late.size() + others.size() > COMFORTABLE;
    }

    public int unlisted() {
        return Math.max(0, tally.all() - late.size() - others.size());
    }
}
