package org.rimanakuy.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rimanakuy.chart.Illustration;
import org.rimanakuy.commitment.Schedule;
import org.rimanakuy.fund.ContributionYear;
import org.rimanakuy.fund.EntryData;
import org.rimanakuy.fund.EntryKind;
import org.rimanakuy.fund.EntryRow;
import org.rimanakuy.fund.Ledger;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;

/**
 * The contribution under one agreement.
 *
 * @param entries by year, in the order of writing
 */
record ContributionPage(Ledger ledger, Optional<Illustration> drawn, List<Told> entries) {

    /**
     * Years that follow each other and of which the same is known.
     *
     * @param year the last of them
     */
    record Years(int first, ContributionYear year) {

        boolean goesOnWith(ContributionYear next) {
            return year.due().equals(next.due())
                    && year.amounts().equals(next.amounts())
                    && said(year.clock()).equals(said(next.clock()))
                    && year.flags().isEmpty()
                    && next.flags().isEmpty();
        }

        private static Optional<List<Object>> said(Optional<Schedule> clock) {
            return clock.map(one -> List.of(one.state(), Optional.ofNullable(one.days())));
        }

        public String spoken() {
            return first == year.year() ? Integer.toString(first) : first + "–" + year.year();
        }
    }

    /** In order; a contribution of decades, of which little is known, is a short table. */
    public List<Years> years() {
        var together = new ArrayList<Years>();
        for (var year : ledger.years()) {
            if (!together.isEmpty() && together.getLast().goesOnWith(year)) {
                together.add(new Years(together.removeLast().first(), year));
            } else {
                together.add(new Years(year.year(), year));
            }
        }
        return together;
    }

    /** Columns of what was done with the money; those after the payment only where some entry speaks of it. */
    public List<String> done() {
        return Stream.of(EntryKind.PAID, EntryKind.TRANSFERRED, EntryKind.APPROVED, EntryKind.EXECUTED)
                .filter(kind -> kind == EntryKind.PAID
                        || entries.stream()
                                .anyMatch(entry ->
                                        entry.row().stands() && entry.data().kind() == kind))
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    public List<String> columns() {
        return Stream.of(List.of("year", "due"), done(), List.of("not-paid", "clock"))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * One entry with what it names.
     *
     * @param reversedBy number of the entry that takes it back
     * @param reverses number of the entry it takes back
     */
    record Told(
            EntryRow row,
            Optional<PartyRow> statedBy,
            Optional<PlaceRow> place,
            Optional<Integer> reversedBy,
            Optional<Integer> reverses) {

        public EntryData data() {
            return row.data();
        }
    }
}
