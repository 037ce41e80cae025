package org.rimanakuy.budget;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.NumberWords;
import org.springframework.context.MessageSource;

/** Says in one sentence what each drawing of money shows. */
final class MoneySentences {

    private final MessageSource messages;
    private final Locale locale;
    private final NumberWords numbers;

    MoneySentences(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.numbers = NumberWords.in(locale);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String constant(Enum<?> constant) {
        return say(Changes.key(constant));
    }

    String title(String what) {
        return say("budget.title." + what);
    }

    String title(String what, @Nullable Integer year) {
        return year == null ? title(what) : say("budget.title-of-year." + what, Integer.toString(year));
    }

    String execution(SortedMap<Integer, BigDecimal> rates, SortedMap<Integer, Sums> years) {
        var best = rates.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        var worst = rates.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
        if (rates.size() == 1) {
            return say("budget.says.execution-once", year(best.getKey()), numbers.percent(best.getValue()));
        }
        return say(
                "budget.says.execution",
                year(best.getKey()),
                numbers.percent(best.getValue()),
                year(worst.getKey()),
                numbers.percent(worst.getValue()),
                years.lastKey() - years.firstKey() + 1 - rates.size());
    }

    String amounts(SortedMap<Integer, Sums> years) {
        var latest = years.lastKey();
        var sums = Objects.requireNonNull(years.get(latest));
        return say(
                "budget.says.amounts",
                year(latest),
                money(sums, AmountKind.PIA),
                money(sums, AmountKind.PIM),
                money(sums, AmountKind.ACCRUED));
    }

    <K> String ranked(String what, Breakdown<K> parts, Function<K, String> names) {
        var first = parts.ranked(AmountKind.PIM).getFirst();
        var share = first.getValue().money(AmountKind.PIM).shareOf(parts.total().money(AmountKind.PIM));
        return say(
                "budget.says." + what,
                names.apply(first.getKey()),
                money(first.getValue(), AmountKind.PIM),
                share.map(numbers::percent).orElse("–"));
    }

    <K extends Enum<K>> String shares(String what, Breakdown<K> parts) {
        var whole = parts.total().money(AmountKind.PIM);
        var first = parts.ranked(AmountKind.PIM).getFirst();
        var unknown = parts.part(null).money(AmountKind.PIM).shareOf(whole).filter(share -> share.signum() > 0);
        return say(
                "budget.says." + what,
                constant(first.getKey()),
                first.getValue()
                        .money(AmountKind.PIM)
                        .shareOf(whole)
                        .map(numbers::percent)
                        .orElse("–"),
                unknown.map(numbers::percent).orElse("none"));
    }

    /** @param year null for all, of which yearly budgets are counted and not projects */
    Optional<String> added(Sums sums, @Nullable Integer year) {
        var key = year == null ? "budget.says.added-of-years" : "budget.says.added";
        return sums.shareAdded().map(share -> say(key, sums.added(), sums.withPim(), numbers.percent(share)));
    }

    Optional<String> concentration(Breakdown<BudgetFunction> functions) {
        var ranked = functions.ranked(AmountKind.PIM);
        return ranked.size() <= Breakdown.LARGEST
                ? Optional.empty()
                : functions
                        .concentration(Breakdown.LARGEST, AmountKind.PIM)
                        .map(share -> say(
                                "budget.says.concentration", Breakdown.LARGEST, ranked.size(), numbers.percent(share)));
    }

    Optional<String> unknown(Sums sums) {
        return sums.withoutAccrued() == 0
                ? Optional.empty()
                : Optional.of(say("budget.says.without-accrued", sums.withoutAccrued(), sums.projects()));
    }

    private String money(Sums sums, AmountKind kind) {
        return numbers.money(sums.amount(kind), sums.currency());
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
