package org.rimanakuy.fund;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.commitment.Schedule;
import org.rimanakuy.fund.ContributionYear.Flag;
import org.rimanakuy.shared.Money;

/** The years of a contribution, computed from its rules and from the entries that stand. */
final class ContributionTable {

    private static final int LONGEST = 100;

    private final List<ContributionRule> rules;
    private final List<EntryData> entries;
    private final String currency;

    ContributionTable(List<ContributionRule> rules, Collection<EntryRow> ledger) {
        this.rules = List.copyOf(rules);
        this.entries =
                ledger.stream().filter(EntryRow::stands).map(EntryRow::data).toList();
        this.currency = currency(rules, entries);
    }

    /** That of the rules; where they name none, that of the first entry. */
    private static String currency(List<ContributionRule> rules, List<EntryData> entries) {
        return rules.stream()
                .map(ContributionRule::currency)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() ->
                        entries.stream().map(entry -> entry.money().currency()).findFirst())
                .orElse(Money.SOLES);
    }

    /** @param clock what the recurring commitment says, by year */
    List<ContributionYear> until(int thisYear, Map<Integer, Schedule> clock) {
        var years = new ArrayList<ContributionYear>();
        var paid = Money.none(currency);
        var transferred = Money.none(currency);
        var executed = Money.none(currency);
        for (var year : years(thisYear)) {
            paid = paid.plus(sum(year, EntryKind.PAID));
            transferred = transferred.plus(sum(year, EntryKind.TRANSFERRED));
            executed = executed.plus(sum(year, EntryKind.EXECUTED));
            years.add(new ContributionYear(
                    year,
                    rule(year).map(rule -> Due.of(rule, declared(year))),
                    sum(year, EntryKind.PAID),
                    sum(year, EntryKind.TRANSFERRED),
                    sum(year, EntryKind.APPROVED),
                    sum(year, EntryKind.EXECUTED),
                    Optional.ofNullable(clock.get(year)),
                    flags(paid, transferred, executed)));
        }
        return List.copyOf(years);
    }

    private static EnumSet<Flag> flags(Money paid, Money transferred, Money executed) {
        var flags = EnumSet.noneOf(Flag.class);
        if (transferred.isMoreThan(paid)) {
            flags.add(Flag.TRANSFERRED_ABOVE_PAID);
        }
        if (executed.isMoreThan(transferred)) {
            flags.add(Flag.EXECUTED_ABOVE_TRANSFERRED);
        }
        return flags;
    }

    /** From the first year of the rules, or of an entry, to this one or the last of either. */
    private List<Integer> years(int thisYear) {
        var first = IntStream.concat(
                        rules.stream().mapToInt(ContributionRule::yearFrom),
                        entries.stream().mapToInt(EntryData::year))
                .min();
        var last = IntStream.concat(
                        rules.stream()
                                .mapToInt(rule ->
                                        Math.min(thisYear, Objects.requireNonNullElse(rule.yearTo(), thisYear))),
                        entries.stream().mapToInt(EntryData::year))
                .max();
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        var from = Math.max(first.getAsInt(), last.getAsInt() - LONGEST + 1);
        return IntStream.rangeClosed(from, last.getAsInt()).boxed().toList();
    }

    Optional<ContributionRule> rule(int year) {
        return rules.stream()
                .filter(rule -> rule.yearFrom() <= year && (rule.yearTo() == null || year <= rule.yearTo()))
                .findFirst();
    }

    Optional<EntryData> declared(int year) {
        return entries.stream()
                .filter(entry -> entry.year() == year && entry.kind() == EntryKind.DECLARED_PROFIT)
                .findFirst();
    }

    private Money sum(int year, EntryKind kind) {
        var amounts = entries.stream()
                .filter(entry -> entry.year() == year && entry.kind() == kind)
                .map(entry -> entry.in(currency))
                .toList();
        return Money.sum(amounts, currency);
    }

    String currency() {
        return currency;
    }

    /** The currency that the ledger has once an entry is in it. */
    String currencyWith(EntryData entry) {
        var named = rules.stream().anyMatch(rule -> rule.currency() != null);
        return named || !entries.isEmpty() ? currency : entry.money().currency();
    }
}
