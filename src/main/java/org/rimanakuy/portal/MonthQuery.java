package org.rimanakuy.portal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.overdue.MonthService;
import org.rimanakuy.overdue.Turned;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.SafeCell;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what happened in a month. */
@Component
class MonthQuery {

    private static final int AT_ONCE = 1_000;
    private static final String MARK = "\uFEFF";

    private final MonthService months;
    private final RegisterService register;
    private final MessageSource messages;
    private final Clock clock;

    MonthQuery(MonthService months, RegisterService register, MessageSource messages, Clock clock) {
        this.months = months;
        this.register = register;
        this.messages = messages;
        this.clock = clock;
    }

    YearMonth running() {
        return YearMonth.now(clock);
    }

    /** @return nothing for what is no month, or one that has not begun */
    Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed)).filter(month -> !month.isAfter(running()));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    MonthPage page(YearMonth month, @Nullable String leaf) {
        var counts = Arrays.stream(Turned.values())
                .collect(Collectors.toMap(Function.identity(), what -> months.count(what, month)));
        var most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var on = Leaf.of(leaf, (int) Math.clamp((most + MonthPage.ROWS - 1) / MonthPage.ROWS, 1, TypedParts.LAST_PAGE));
        var offset = (on.number() - 1L) * MonthPage.ROWS;
        var parts = Arrays.stream(Turned.values())
                .map(what -> new MonthPage.Part(
                        what, counts.getOrDefault(what, 0L), lines(what, month, offset, MonthPage.ROWS)))
                .toList();
        return new MonthPage(
                month,
                Optional.of(month.minusMonths(1)).filter(before -> !before.isBefore(months.first())),
                Optional.of(month.plusMonths(1)).filter(after -> !after.isAfter(running())),
                parts,
                on);
    }

    private List<MonthPage.Line> lines(Turned what, YearMonth month, long offset, int limit) {
        var turned = months.page(what, month, offset, limit);
        var rows = register.numbered(turned.stream().map(one -> one.number()).toList()).stream()
                .collect(Collectors.toMap(row -> row.number(), Function.identity()));
        return turned.stream()
                .flatMap(one ->
                        Optional.ofNullable(rows.get(one.number()))
                                .map(row -> new MonthPage.Line(row, one.on()))
                                .stream())
                .toList();
    }

    /** All of the month as a table, some at a time: its memory does not grow with it. */
    void write(YearMonth month, Writer out) throws java.io.IOException {
        out.write(MARK);
        var csv = CsvWriter.builder().build(out);
        csv.writeRecord(Stream.of("what", "day", "number", "title", "promisor", "obligor", "headline", "schedule")
                .map(column -> word("portal.month.column." + column))
                .toList());
        for (var what : Turned.values()) {
            var offset = 0L;
            var lines = lines(what, month, offset, AT_ONCE);
            while (!lines.isEmpty()) {
                lines.forEach(line -> csv.writeRecord(
                        word(Changes.key(what)),
                        line.on().toString(),
                        line.row().number(),
                        SafeCell.of(line.row().title()),
                        SafeCell.of(line.row().promisor()),
                        SafeCell.of(line.row().obligor()),
                        word(Changes.key(line.row().headline())),
                        word(Changes.key(line.row().schedule().state()))));
                offset += AT_ONCE;
                lines = lines(what, month, offset, AT_ONCE);
            }
        }
        csv.flush();
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
