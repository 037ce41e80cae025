package org.rimanakuy.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.chart.BarsByYear;
import org.rimanakuy.chart.Caption;
import org.rimanakuy.chart.Chart;
import org.rimanakuy.chart.Illustration;
import org.rimanakuy.chart.Illustrator;
import org.rimanakuy.chart.Measure;
import org.rimanakuy.chart.RankedBars;
import org.rimanakuy.chart.Series;
import org.rimanakuy.chart.StackedShares;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.place.Setting;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws what a page of money shows, the same for the public and the workspace; what has no data is not drawn. */
@Component
public class MoneyPictures {

    /** As many years as rows of shares can stand beneath each other on one page. */
    private static final int LATEST = 8;

    private final MessageSource messages;
    private final Illustrator illustrator;

    MoneyPictures(MessageSource messages, Illustrator illustrator) {
        this.messages = messages;
        this.illustrator = illustrator;
    }

    /** Year by year: what was executed, and from the approved budget to what was accrued. */
    public List<Illustration> byYear(MoneyQuestion question, Locale locale) {
        var says = new MoneySentences(messages, locale);
        var years = byYear(question);
        return drawn(locale, Stream.of(execution(question, years, says), amounts(question, years, says)));
    }

    /** Parted by function, dimension, place and setting. */
    public List<Illustration> parted(MoneyQuestion question, Locale locale) {
        var says = new MoneySentences(messages, locale);
        var functions = Breakdown.of(question.currency(), question.within(), Spending::function);
        var territory = question.territory();
        var districts = Breakdown.of(
                question.currency(),
                question.within(),
                one -> one.place() == null ? null : territory.district(one.place()));
        return drawn(
                locale,
                Stream.of(
                        ranked("functions", question, functions, says::constant, says),
                        shares("dimensions", question, Spending::dimension, Dimension.values(), says),
                        ranked("districts", question, districts, territory::name, says),
                        shares("settings", question, Spending::setting, Setting.values(), says)));
    }

    private List<Illustration> drawn(Locale locale, Stream<Optional<Chart>> charts) {
        return charts.flatMap(Optional::stream)
                .map(chart -> illustrator.of(chart, locale))
                .toList();
    }

    private static SortedMap<Integer, Sums> byYear(MoneyQuestion question) {
        var years = new TreeMap<Integer, Sums>();
        question.spending().forEach(one -> years.merge(one.year(), one.sums(), Sums::plus));
        return years;
    }

    private static Optional<Chart> execution(
            MoneyQuestion question, SortedMap<Integer, Sums> years, MoneySentences says) {
        var rates = new TreeMap<Integer, BigDecimal>();
        years.forEach((year, sums) -> sums.executionRate().ifPresent(rate -> rates.put(year, rate)));
        return rates.isEmpty()
                ? Optional.empty()
                : Optional.of(new BarsByYear(
                        new Caption(says.title("execution"), says.execution(rates, years)),
                        Measure.share(),
                        List.of(new Series(says.say("budget.money.rate"), rates)),
                        question.terms()));
    }

    private static Optional<Chart> amounts(
            MoneyQuestion question, SortedMap<Integer, Sums> years, MoneySentences says) {
        if (years.isEmpty()) {
            return Optional.empty();
        }
        var series = Stream.of(AmountKind.PIA, AmountKind.PIM, AmountKind.ACCRUED)
                .map(kind -> {
                    var values = new TreeMap<Integer, BigDecimal>();
                    years.forEach((year, sums) -> values.put(year, sums.amount(kind)));
                    return new Series(says.say("budget.short." + kind), values);
                })
                .toList();
        return Optional.of(new BarsByYear(
                new Caption(says.title("amounts"), says.amounts(years)),
                Measure.money(question.currency()),
                series,
                question.terms()));
    }

    private static <K> Optional<Chart> ranked(
            String what, MoneyQuestion question, Breakdown<K> parts, Function<K, String> names, MoneySentences says) {
        if (parts.ranked(AmountKind.PIM).isEmpty()) {
            return Optional.empty();
        }
        var bars = new ArrayList<RankedBars.Bar>();
        for (var part : parts.ranked(AmountKind.PIM)) {
            bars.add(bar(names.apply(part.getKey()), part.getValue()));
        }
        if (parts.parts().containsKey(Optional.<K>empty())) {
            bars.add(bar(says.say("budget.unknown." + what), parts.part(null)));
        }
        return Optional.of(new RankedBars(
                new Caption(says.title(what, question.year()), says.ranked(what, parts, names)),
                Measure.money(question.currency()),
                List.of(says.say("budget.short.PIM"), says.say("budget.short.ACCRUED")),
                bars));
    }

    private static RankedBars.Bar bar(String name, Sums sums) {
        var accrued = sums.withoutAccrued() == sums.projects() ? null : sums.accrued();
        return new RankedBars.Bar(name, Arrays.asList(sums.pim(), accrued));
    }

    /** Rows of shares, one for each of the latest years, of the PIM. */
    private static <K extends Enum<K>> Optional<Chart> shares(
            String what,
            MoneyQuestion question,
            Function<Spending, @Nullable K> key,
            K[] constants,
            MoneySentences says) {
        var known = Breakdown.of(question.currency(), question.within(), key);
        if (known.ranked(AmountKind.PIM).isEmpty()) {
            return Optional.empty();
        }
        var parts = new ArrayList<String>();
        for (var constant : constants) {
            parts.add(says.constant(constant));
        }
        var isAllKnown = known.part(null).pim().signum() == 0;
        if (!isAllKnown) {
            parts.add(says.say("budget.unknown." + what));
        }
        var years = byYear(question).keySet().stream()
                .filter(year -> question.year() == null || question.year().equals(year))
                .toList();
        var wholes = years.subList(Math.max(0, years.size() - LATEST), years.size()).stream()
                .map(year -> whole(year, question, key, constants, parts.size()))
                .toList();
        return Optional.of(new StackedShares(
                new Caption(says.title(what, question.year()), says.shares(what, known)),
                Measure.money(question.currency()),
                parts,
                wholes));
    }

    /** @param parted into how many parts; that of which the thing is not known is the last */
    private static <K extends Enum<K>> StackedShares.Whole whole(
            int year, MoneyQuestion question, Function<Spending, @Nullable K> key, K[] constants, int parted) {
        var ofYear =
                question.spending().stream().filter(one -> one.year() == year).toList();
        var parts = Breakdown.of(question.currency(), ofYear, key);
        var values = Stream.concat(
                Arrays.stream(constants).map(constant -> parts.part(constant).pim()),
                Stream.of(parts.part(null).pim()));
        return StackedShares.Whole.known(
                Integer.toString(year), values.limit(parted).toList());
    }

    /** For those who read no chart: what a page says in sentences beyond those of its charts. */
    public List<String> sentences(MoneyQuestion question, Locale locale) {
        var says = new MoneySentences(messages, locale);
        var sums = Sums.of(question.within().stream().map(Spending::sums).toList(), question.currency());
        var functions = Breakdown.of(question.currency(), question.within(), Spending::function);
        return Stream.of(says.added(sums, question.year()), says.concentration(functions), says.unknown(sums))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @return the sums that stand in the table of years, latest year first */
    public static List<Map.Entry<Integer, Sums>> years(MoneyQuestion question) {
        return List.copyOf(
                ((TreeMap<Integer, Sums>) byYear(question)).descendingMap().entrySet());
    }
}
