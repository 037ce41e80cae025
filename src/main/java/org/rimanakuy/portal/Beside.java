package org.rimanakuy.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.budget.Spending;
import org.rimanakuy.fund.FundService.Executed;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/**
 * What public money and contributions were spent on, beside each other: the same functions, years and places.
 *
 * @param from the first year told
 * @param to the last year told
 * @param rows in the order of the functions; what is of no known function comes last
 */
record Beside(int from, int to, List<Row> rows) {

    /** @param place null for all; otherwise whether a place lies in the one that is asked for */
    record Question(int from, int to, @Nullable Predicate<PlaceId> place) {

        boolean takes(int year, @Nullable PlaceId where) {
            return from <= year && year <= to && (place == null || (where != null && place.test(where)));
        }
    }

    /**
     * One function of the budget.
     *
     * @param function null where it is not known
     * @param budget executed, of each currency
     * @param executors who executed it
     * @param contribution executed, of each currency
     * @param statedBy who states it
     * @param duties of {@code contribution}, what paid for duties of the State
     * @param norms which say so
     */
    record Row(
            @Nullable BudgetFunction function,
            List<Money> budget,
            Set<PartyId> executors,
            List<Money> contribution,
            Set<PartyId> statedBy,
            List<Money> duties,
            Set<String> norms) {}

    /** Empty where nothing that was spent is known. */
    static Optional<int[]> years(Collection<Spending> spending, Collection<Executed> executed) {
        var years = new ArrayList<Integer>();
        spending.forEach(one -> years.add(one.year()));
        executed.forEach(one -> years.add(one.data().year()));
        return years.stream().min(Integer::compare).map(first ->
                new int[] {first, years.stream().max(Integer::compare).orElse(first)});
    }

    static Beside of(Collection<Spending> spending, Collection<Executed> executed, Question question) {
        var parts = new TreeMap<@Nullable BudgetFunction, Part>(Comparator.nullsLast(Comparator.naturalOrder()));
        for (var one : spending) {
            if (question.takes(one.year(), one.place())) {
                part(parts, one.function()).add(one);
            }
        }
        for (var one : executed) {
            var paidFor = one.data().paidFor();
            if (question.takes(one.data().year(), paidFor == null ? null : paidFor.place())) {
                part(parts, paidFor == null ? null : paidFor.function()).add(one);
            }
        }
        return new Beside(
                question.from(),
                question.to(),
                parts.values().stream().map(Part::row).toList());
    }

    private static Part part(Map<@Nullable BudgetFunction, Part> parts, @Nullable BudgetFunction function) {
        return parts.computeIfAbsent(function, Part::new);
    }

    /** A row while it is added up. */
    private static final class Part {

        private final @Nullable BudgetFunction function;
        private final Map<String, BigDecimal> budget = new TreeMap<>();
        private final Set<PartyId> executors = new LinkedHashSet<>();
        private final Map<String, BigDecimal> contribution = new TreeMap<>();
        private final Set<PartyId> statedBy = new LinkedHashSet<>();
        private final Map<String, BigDecimal> duties = new TreeMap<>();
        private final Set<String> norms = new LinkedHashSet<>();

        Part(@Nullable BudgetFunction function) {
            this.function = function;
        }

        void add(Spending one) {
            budget.merge(one.sums().currency(), one.sums().accrued(), BigDecimal::add);
            Optional.ofNullable(one.executor()).ifPresent(executors::add);
        }

        void add(Executed one) {
            var money = one.data().money();
            contribution.merge(money.currency(), money.amount(), BigDecimal::add);
            Optional.ofNullable(one.data().statedBy()).ifPresent(statedBy::add);
            var paidFor = one.data().paidFor();
            if (paidFor != null && paidFor.norm() != null) {
                duties.merge(money.currency(), money.amount(), BigDecimal::add);
                norms.add(paidFor.norm());
            }
        }

        Row row() {
            return new Row(function, money(budget), executors, money(contribution), statedBy, money(duties), norms);
        }

        private static List<Money> money(Map<String, BigDecimal> amounts) {
            return amounts.entrySet().stream()
                    .filter(amount -> amount.getValue().signum() != 0)
                    .map(amount -> new Money(amount.getValue(), amount.getKey()))
                    .toList();
        }
    }
}
