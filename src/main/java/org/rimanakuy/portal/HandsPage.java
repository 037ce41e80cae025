package org.rimanakuy.portal;

import java.util.List;
import org.rimanakuy.commitment.Hands;
import org.rimanakuy.party.PartyRow;

/** Those who answer for commitments, by name: no order of merit. @param all of all of them together */
record HandsPage(List<Line> lines, Hands all, int parties, Leaf leaf) {

    static final int ROWS = 20;
    private static final List<String> COLUMNS =
            List.of("overdue", "dueSoon", "disputed", "awaiting", "verified", "all");

    record Line(PartyRow party, Hands own, Hands takenOver) {

        public List<Cell> cells() {
            return COLUMNS.stream()
                    .map(column -> new Cell(column, of(own, column), of(takenOver, column)))
                    .toList();
        }
    }

    record Cell(String column, long own, long takenOver) {}

    public List<String> columns() {
        return COLUMNS;
    }

    private static long of(Hands hands, String column) {
        return switch (column) {
            case "overdue" -> hands.overdue();
            case "dueSoon" -> hands.dueSoon();
            case "disputed" -> hands.disputed();
            case "awaiting" -> hands.awaiting();
            case "verified" -> hands.verified();
            default -> hands.all();
        };
    }
}
