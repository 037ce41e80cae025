package org.rimanakuy.exchange.ministry;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.budget.AmountKind;
import org.rimanakuy.budget.YearAmounts;
import org.rimanakuy.exchange.file.Faults;
import org.rimanakuy.exchange.file.Note;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.exchange.file.Sentence;
import org.rimanakuy.exchange.file.Table;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shared.Text;

/**
 * Reads a yearly expense file. Its rows are finer than a project and a year (by source of funds, by item of expense, by
 * month), and are added up; a single row may be negative, because the ministry takes back by a row of its own, but no
 * sum may. Rows of products and activities that are no investment are counted and left out.
 */
public final class MinistryFile {

    private static final Map<AmountKind, String> COLUMNS = new EnumMap<>(Map.of(
            AmountKind.PIA, MinistryLayout.PIA,
            AmountKind.PIM, MinistryLayout.PIM,
            AmountKind.CERTIFIED, MinistryLayout.CERTIFIED,
            AmountKind.ACCRUED, MinistryLayout.ACCRUED,
            AmountKind.PAID, MinistryLayout.PAID));
    private static final long MOST = 1_000_000_000_000L;

    /** Codes of investments have seven digits and begin with 2; those of products and actions begin with 3. */
    private static final Pattern INVESTMENT = Pattern.compile("2\\d{6}");

    private final String name;
    private final Faults faults;
    private final Map<Key, Sum> sums = new LinkedHashMap<>();
    private long leftOut;

    private MinistryFile(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    /** @param leftOut rows that speak of no investment */
    public record Read(long leftOut, List<Note> notes) {}

    /**
     * Reads to the end whatever is wrong, so that the faults are all there.
     *
     * @param years takes what was added up, all years of a project at once; a long file comes in several turns, each in the
     *     order of the file
     */
    public static Read read(String name, Path path, Faults faults, Consumer<List<MinistryYear>> years) {
        var notes = new ArrayList<Note>();
        var file = new MinistryFile(name, faults);
        Table.open(name, path, MinistryLayout.LAYOUT, faults, notes::add)
                .ifPresent(table -> table.inTurns(MinistryLayout.CODE, faults, row -> file.take(row, table), () -> {
                    years.accept(file.years());
                    file.sums.clear();
                }));
        return new Read(file.leftOut, notes);
    }

    private record Key(String code, int year) {}

    private void take(Row row, Table table) {
        var code = row.requiredText(MinistryLayout.CODE, Text.CODE);
        var year = row.requiredWhole(MinistryLayout.YEAR, 1990, 2100);
        if (!isInvestment(code, row.text(MinistryLayout.KIND, Text.TITLE))) {
            leftOut++;
            return;
        }
        var amounts = new EnumMap<AmountKind, BigDecimal>(AmountKind.class);
        COLUMNS.forEach((kind, column) -> {
            if (table.has(column)) {
                var amount = row.number(column, -MOST, MOST);
                amounts.put(kind, amount == null ? BigDecimal.ZERO : amount);
            }
        });
        if (!row.isFaulty()) {
            sums.computeIfAbsent(new Key(code, year), first -> new Sum(row)).add(amounts);
        }
    }

    private static boolean isInvestment(String code, @Nullable String kind) {
        return kind == null ? INVESTMENT.matcher(code).matches() : kind.strip().equalsIgnoreCase("proyecto");
    }

    private List<MinistryYear> years() {
        var years = new ArrayList<MinistryYear>(sums.size());
        sums.forEach((key, sum) -> {
            try {
                years.add(sum.year(key));
            } catch (Refusal refusal) {
                faults.add(
                        name,
                        Problem.REFUSED_YEAR,
                        key.code(),
                        Integer.toString(key.year()),
                        new Sentence(refusal.key(), refusal.arguments()));
            }
        });
        return years;
    }

    /** What is added up; names are those of the first row. */
    private static final class Sum {

        private final String title;
        private final @Nullable String executor;
        private final @Nullable String function;
        private final @Nullable String functionName;
        private final String where;
        private final Map<AmountKind, BigDecimal> amounts = new EnumMap<>(AmountKind.class);
        private int rows;

        Sum(Row row) {
            title = row.requiredText(MinistryLayout.NAME, Text.NOTE);
            executor = row.text(MinistryLayout.EXECUTOR, Text.TITLE);
            function = row.text(MinistryLayout.FUNCTION, Text.CODE);
            functionName = row.text(MinistryLayout.FUNCTION_NAME, Text.TITLE);
            where = Stream.of(MinistryLayout.REGION, MinistryLayout.PROVINCE, MinistryLayout.DISTRICT)
                    .map(column -> row.text(column, Text.TITLE))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" / "));
        }

        void add(Map<AmountKind, BigDecimal> more) {
            more.forEach((kind, amount) -> amounts.merge(kind, amount, BigDecimal::add));
            rows++;
        }

        MinistryYear year(Key key) {
            return new MinistryYear(
                    key.code(),
                    title,
                    key.year(),
                    executor,
                    function,
                    functionName,
                    where.isEmpty() ? null : where,
                    YearAmounts.of(Money.SOLES, amounts),
                    rows);
        }
    }
}
