package org.rimanakuy.fund;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.rimanakuy.chart.BarsByYear;
import org.rimanakuy.chart.Caption;
import org.rimanakuy.chart.Illustration;
import org.rimanakuy.chart.Illustrator;
import org.rimanakuy.chart.Measure;
import org.rimanakuy.chart.Series;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.NumberWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws a contribution year by year: due, paid, executed; the same for the public and the workspace. */
@Component
public class ContributionPictures {

    private final MessageSource messages;
    private final Illustrator illustrator;

    ContributionPictures(MessageSource messages, Illustrator illustrator) {
        this.messages = messages;
        this.illustrator = illustrator;
    }

    /** Empty while nothing is known of any year. */
    public Optional<Illustration> drawn(Ledger ledger, Locale locale) {
        var due = amounts(ledger, year -> year.due().flatMap(Due::amount));
        var paid = amounts(ledger, year -> told(ledger, year, EntryKind.PAID, year.paid()));
        var executed = amounts(ledger, year -> told(ledger, year, EntryKind.EXECUTED, year.executed()));
        if (due.isEmpty() && paid.isEmpty() && executed.isEmpty()) {
            return Optional.empty();
        }
        var chart = new BarsByYear(
                new Caption(say("fund.chart.title", locale), sentence(ledger, due, paid, executed, locale)),
                Measure.money(ledger.currency()),
                List.of(
                        Series.of(say("fund.column.due", locale), due),
                        Series.of(say("fund.column.paid", locale), paid),
                        Series.of(say("fund.column.executed", locale), executed)),
                List.of());
        return Optional.of(illustrator.of(chart, locale));
    }

    /** A year of which the ledger says nothing is unknown: nobody wrote that nothing was paid. */
    private static Optional<Money> told(Ledger ledger, ContributionYear year, EntryKind kind, Money sum) {
        return ledger.entries().stream()
                        .anyMatch(entry -> entry.stands()
                                && entry.data().kind() == kind
                                && entry.data().year() == year.year())
                ? Optional.of(sum)
                : Optional.empty();
    }

    private static Map<Integer, BigDecimal> amounts(Ledger ledger, Function<ContributionYear, Optional<Money>> of) {
        var amounts = new TreeMap<Integer, BigDecimal>();
        ledger.years().forEach(year -> of.apply(year).ifPresent(money -> amounts.put(year.year(), money.amount())));
        return amounts;
    }

    private String sentence(
            Ledger ledger,
            Map<Integer, BigDecimal> due,
            Map<Integer, BigDecimal> paid,
            Map<Integer, BigDecimal> executed,
            Locale locale) {
        var numbers = NumberWords.in(locale);
        Function<Map<Integer, BigDecimal>, String> sum = amounts ->
                numbers.money(amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), ledger.currency());
        return say(
                "fund.chart.says",
                locale,
                ledger.years().size(),
                due.size(),
                sum.apply(due),
                paid.size(),
                sum.apply(paid),
                executed.size(),
                sum.apply(executed));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
