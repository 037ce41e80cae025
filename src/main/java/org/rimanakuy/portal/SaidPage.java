package org.rimanakuy.portal;

import java.util.List;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.SaidRow;
import org.rimanakuy.minutes.SaidService;
import org.rimanakuy.party.PartyRow;

/**
 * One page of what was found in everything said.
 *
 * @param count how many match, at most {@link SaidService#COUNTED} + 1
 * @param number of this page, from 1
 */
record SaidPage(
        SaidQuestion question,
        List<RoundtableRow> roundtables,
        List<PartyRow> parties,
        List<TypedParts.Fault> faults,
        List<SaidRow> rows,
        int count,
        int number) {

    static final int ROWS = 10;

    public boolean isMore() {
        return count > SaidService.COUNTED;
    }

    public int counted() {
        return Math.min(count, SaidService.COUNTED);
    }

    public int pages() {
        return Math.clamp((counted() + ROWS - 1) / ROWS, 1, TypedParts.LAST_PAGE);
    }

    public Leaf leaf() {
        return new Leaf(number, pages());
    }

    public boolean hasExamples() {
        return rows.stream().anyMatch(SaidRow::example);
    }

    public List<LineKind> kinds() {
        return List.of(LineKind.values());
    }

    /** How the address writes a constant. */
    public String written(Enum<?> constant) {
        return TypedParts.written(constant);
    }
}
