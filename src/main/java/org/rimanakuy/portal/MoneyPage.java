package org.rimanakuy.portal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.budget.AmountKind;
import org.rimanakuy.budget.Comparison;
import org.rimanakuy.budget.Inhabited;
import org.rimanakuy.budget.SpendingService;
import org.rimanakuy.budget.Sums;
import org.rimanakuy.chart.Illustration;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.Territory;
import org.rimanakuy.shared.PlaceId;

/**
 * The money of one executor, over the years or in one.
 *
 * @param year null for all
 * @param currencies all that its budgets are in; each is told apart
 * @param years latest first
 * @param inhabited only of one year
 * @param territory by which places have their names
 * @param principal only of one year
 */
record MoneyPage(
        PartyRow party,
        @Nullable Integer year,
        String currency,
        List<String> currencies,
        List<Map.Entry<Integer, Sums>> years,
        List<Illustration> drawn,
        List<String> sentences,
        Optional<Comparison> comparison,
        Inhabited.Told inhabited,
        Territory territory,
        List<SpendingService.Ranked> principal) {

    /** All executors. */
    record All(List<Illustration> drawn, List<Row> rows) {}

    record Row(PartyRow party, long projects) {}

    public String place(PlaceId place) {
        return territory.name(place);
    }

    public Optional<BigDecimal> growth() {
        return comparison.flatMap(compared -> compared.growth(AmountKind.PIM));
    }
}
