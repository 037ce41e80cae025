package org.rimanakuy.fund;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/** A ledger as rows of {@code contribution_entries.csv}, in the order of writing: what is unknown is an empty cell. */
public final class LedgerTable {

    public static final List<String> HEADS = List.of(
            "agreement",
            "entry",
            "year",
            "kind",
            "told_on",
            "amount",
            "currency",
            "rate_to",
            "rate",
            "rate_source",
            "stated_by",
            "source",
            "function",
            "place",
            "norm",
            "reverses",
            "reason");

    private LedgerTable() {}

    /**
     * The entries in the order of writing.
     *
     * @param agreement its code
     * @param party the code of a party
     * @param place the code of a place
     * @return a row for each entry, a cell for each of {@link #HEADS}
     */
    public static List<List<String>> rows(
            String agreement,
            List<EntryRow> entries,
            Function<PartyId, String> party,
            Function<PlaceId, String> place) {
        var numbers = entries.stream().collect(Collectors.toMap(EntryRow::id, EntryRow::number));
        return entries.stream()
                .sorted(Comparator.comparingInt(EntryRow::number))
                .map(entry -> row(agreement, entry, numbers, party, place))
                .toList();
    }

    private static List<String> row(
            String agreement,
            EntryRow entry,
            Map<EntryId, Integer> numbers,
            Function<PartyId, String> party,
            Function<PlaceId, String> place) {
        var data = entry.data();
        var rate = data.rate();
        var paidFor = data.paidFor();
        var cells = new ArrayList<String>();
        cells.add(agreement);
        cells.add(Integer.toString(entry.number()));
        cells.add(Integer.toString(data.year()));
        cells.add(data.kind().name());
        cells.add(data.on().toString());
        cells.add(data.money().amount().toPlainString());
        cells.add(data.money().currency());
        cells.add(rate == null ? "" : rate.to());
        cells.add(rate == null ? "" : rate.rate().toPlainString());
        cells.add(rate == null ? "" : rate.source());
        cells.add(data.statedBy() == null ? "" : party.apply(data.statedBy()));
        cells.add(data.source());
        cells.add(paidFor == null ? "" : paidFor.function().name());
        cells.add(paidFor == null || paidFor.place() == null ? "" : place.apply(paidFor.place()));
        cells.add(paidFor == null ? "" : text(paidFor.norm()));
        cells.add(entry.reverses() == null ? "" : text(numbers.get(entry.reverses())));
        cells.add(text(entry.reason()));
        return cells;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
