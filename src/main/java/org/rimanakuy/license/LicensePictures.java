package org.rimanakuy.license;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.rimanakuy.chart.BarsByYear;
import org.rimanakuy.chart.Caption;
import org.rimanakuy.chart.Illustration;
import org.rimanakuy.chart.Illustrator;
import org.rimanakuy.chart.Measure;
import org.rimanakuy.chart.Series;
import org.rimanakuy.concern.IncidentReading;
import org.rimanakuy.perception.Instrument;
import org.rimanakuy.perception.RoundResult;
import org.rimanakuy.shared.NumberWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws how each reading came to be what it is; each in a drawing of its own, for they are never added up. */
@Component
public class LicensePictures {

    private final MessageSource messages;
    private final Illustrator illustrator;

    LicensePictures(MessageSource messages, Illustrator illustrator) {
        this.messages = messages;
        this.illustrator = illustrator;
    }

    /** The pressure at the end of each month; empty where no month had any, for that is said in words. */
    public Optional<Illustration> pressure(LicenseReading reading, Locale locale) {
        var values = new TreeMap<Integer, BigDecimal>();
        reading.trend().forEach(then -> values.put(BarsByYear.Step.month(YearMonth.from(then.day())), then.value()));
        if (values.values().stream().allMatch(value -> value.signum() == 0)) {
            return Optional.empty();
        }
        var numbers = NumberWords.in(locale);
        var first = reading.trend().getFirst();
        var sentence = say(
                "license.chart.pressure-says",
                locale,
                numbers.number(first.value()),
                numbers.number(reading.pressure().value()),
                reading.trend().size() - 1);
        return Optional.of(illustrator.of(
                new BarsByYear(
                        new Caption(say("license.chart.pressure", locale), sentence),
                        Measure.count(say("license.page.pressure", locale)),
                        List.of(new Series(say("license.page.pressure", locale), values)),
                        List.of(),
                        BarsByYear.Step.MONTH),
                locale));
    }

    /** How many incidents began each year; empty where none of ten years had any. */
    public Optional<Illustration> incidents(IncidentReading reading, Locale locale) {
        var counts = reading.byYear();
        var sum = counts.values().stream().mapToLong(Long::longValue).sum();
        if (sum == 0) {
            return Optional.empty();
        }
        var values = new TreeMap<Integer, BigDecimal>();
        counts.forEach((year, count) -> values.put(year, BigDecimal.valueOf(count)));
        return Optional.of(illustrator.of(
                new BarsByYear(
                        new Caption(
                                say("license.incidents.trend", locale),
                                say("license.chart.incidents-says", locale, sum, counts.size(), reading.earlier())),
                        Measure.count(say("license.incidents.title", locale)),
                        List.of(new Series(say("license.incidents.title", locale), values)),
                        List.of()),
                locale));
    }

    /** The share answered in term, month by month; empty where fewer than two of them had anything to answer. */
    public Optional<Illustration> answering(LicenseReading reading, Locale locale) {
        var values = new TreeMap<Integer, BigDecimal>();
        reading.answering()
                .forEach(then -> then.share()
                        .ifPresent(share -> values.put(BarsByYear.Step.month(YearMonth.from(then.day())), share)));
        if (values.size() < 2) {
            return Optional.empty();
        }
        var numbers = NumberWords.in(locale);
        return Optional.of(illustrator.of(
                new BarsByYear(
                        new Caption(
                                say("license.chart.answering", locale),
                                say(
                                        "license.chart.answering-says",
                                        locale,
                                        numbers.percent(values.firstEntry().getValue()),
                                        numbers.percent(values.lastEntry().getValue()))),
                        Measure.share(),
                        List.of(new Series(say("license.page.responsiveness", locale), values)),
                        List.of(),
                        BarsByYear.Step.MONTH),
                locale));
    }

    /** The means of each question of our own form, round by round; empty where fewer than two rounds can be compared. */
    public Optional<Illustration> asked(Asked asked, Locale locale) {
        var rounds = asked.rounds().stream()
                .filter(round -> round.round().instrument().isOwn())
                .toList();
        if (rounds.size() < 2) {
            return Optional.empty();
        }
        var series = Instrument.OWN.items().stream()
                .map(item -> {
                    var means = new TreeMap<Integer, BigDecimal>();
                    rounds.forEach(round ->
                            round.of(item).whole().ifPresent(tally -> means.putIfAbsent(month(round), tally.mean())));
                    return new Series(say("license.perception.short." + item.code(), locale), means);
                })
                .toList();
        if (series.stream().allMatch(one -> one.values().size() < 2)) {
            return Optional.empty();
        }
        return Optional.of(illustrator.of(
                new BarsByYear(
                        new Caption(
                                say("license.perception.trend", locale),
                                say("license.chart.perception-says", locale, rounds.size(), Instrument.OWN.top())),
                        Measure.count(say("license.chart.mean", locale)),
                        series,
                        List.of(),
                        BarsByYear.Step.MONTH),
                locale));
    }

    private static int month(RoundResult round) {
        return BarsByYear.Step.month(YearMonth.from(round.round().data().askedTo()));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
