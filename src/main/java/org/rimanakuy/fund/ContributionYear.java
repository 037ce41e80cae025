package org.rimanakuy.fund;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rimanakuy.commitment.Schedule;
import org.rimanakuy.shared.Money;

/**
 * The money of one year, all in one currency.
 *
 * @param due empty where no rule holds for the year
 * @param clock what the recurring commitment says of the date that falls in this year; empty where there is none
 */
public record ContributionYear(
        int year,
        Optional<Due> due,
        Money paid,
        Money transferred,
        Money approved,
        Money executed,
        Optional<Schedule> clock,
        Set<Flag> flags) {

    /** What looks wrong, counting the years up to this one together, for money may be spent in a later year. */
    public enum Flag {
        TRANSFERRED_ABOVE_PAID,
        EXECUTED_ABOVE_TRANSFERRED
    }

    public ContributionYear {
        flags = Set.copyOf(flags);
    }

    /** What was done with the money, by the word of its column. */
    public Map<String, Money> amounts() {
        return Map.of("paid", paid, "transferred", transferred, "approved", approved, "executed", executed);
    }

    /** Flags in the order in which money goes. */
    public List<Flag> flagsInOrder() {
        return flags.stream().sorted().toList();
    }

    /** The least that is due and not paid; empty where nobody can tell what is due. */
    public Optional<Money> notPaid() {
        return due.flatMap(Due::amount).map(owed -> owed.minus(paid).atLeast(Money.none(paid.currency())));
    }

    /** Whether as much was paid as is due; never while more may be due than is known. */
    public boolean isPaidInFull() {
        return due.filter(owed -> !owed.isAtLeast()).isPresent()
                && notPaid().filter(Money::isNothing).isPresent();
    }
}
