package org.rimanakuy.budget;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rimanakuy.shared.Refusal;

/**
 * What somebody copied from a spreadsheet, read as rows of a year and its amounts. With a line of heads the columns may
 * come in any order and others are left out; without, they are the year and then the five amounts in their order.
 *
 * @param rows in the order of the text, those with faults too
 */
public record PastedSheet(List<Row> rows) {

    private static final Map<String, AmountKind> HEADS = Map.ofEntries(
            Map.entry("pia", AmountKind.PIA),
            Map.entry("pim", AmountKind.PIM),
            Map.entry("certificado", AmountKind.CERTIFIED),
            Map.entry("certificacion", AmountKind.CERTIFIED),
            Map.entry("certified", AmountKind.CERTIFIED),
            Map.entry("devengado", AmountKind.ACCRUED),
            Map.entry("accrued", AmountKind.ACCRUED),
            Map.entry("girado", AmountKind.PAID),
            Map.entry("pagado", AmountKind.PAID),
            Map.entry("paid", AmountKind.PAID));
    private static final List<String> YEAR_HEADS = List.of("ano", "year", "ejercicio");
    private static final int MOST = 200;

    public PastedSheet {
        rows = List.copyOf(rows);
    }

    /**
     * @param line counted from 1, as the person sees them
     * @param texts as they were pasted, cell by cell; a column that was not pasted is not there
     * @param year empty when the cell holds no year
     */
    public record Row(
            int line,
            String yearText,
            Optional<Integer> year,
            Map<AmountKind, String> texts,
            Map<AmountKind, BigDecimal> amounts,
            List<Fault> faults) {

        public Row {
            texts = Map.copyOf(texts);
            amounts = Map.copyOf(amounts);
            faults = List.copyOf(faults);
        }
    }

    /** @param kind empty when it is about the year */
    public record Fault(Optional<AmountKind> kind, String key, List<Object> arguments) {}

    public static PastedSheet of(String text) {
        var lines =
                text.strip().lines().filter(line -> !line.isBlank()).limit(MOST).toList();
        if (lines.isEmpty()) {
            return new PastedSheet(List.of());
        }
        var first = cells(lines.getFirst());
        var heads = Arrays.stream(first).map(PastedSheet::plain).toList();
        var hasHeads = heads.stream().anyMatch(head -> YEAR_HEADS.contains(head) || HEADS.containsKey(head));
        var columns = hasHeads ? columns(heads) : inOrder();
        var rows = new ArrayList<Row>();
        for (var index = hasHeads ? 1 : 0; index < lines.size(); index++) {
            rows.add(row(index + 1, cells(lines.get(index)), columns));
        }
        return new PastedSheet(rows);
    }

    /** One cell, as it is typed. */
    public static Optional<BigDecimal> amount(String typed) {
        return AmountText.read(typed).map(amount -> notNegative(amount));
    }

    private static BigDecimal notNegative(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw BudgetRefusal.negative(AmountKind.PIA, amount);
        }
        return amount;
    }

    private record Columns(int year, Map<AmountKind, Integer> amounts) {}

    private static Columns inOrder() {
        var amounts = new EnumMap<AmountKind, Integer>(AmountKind.class);
        for (var kind : AmountKind.values()) {
            amounts.put(kind, kind.ordinal() + 1);
        }
        return new Columns(0, amounts);
    }

    private static Columns columns(List<String> heads) {
        var year = 0;
        var amounts = new EnumMap<AmountKind, Integer>(AmountKind.class);
        for (var index = 0; index < heads.size(); index++) {
            var kind = HEADS.get(heads.get(index));
            if (kind != null) {
                amounts.putIfAbsent(kind, index);
            } else if (YEAR_HEADS.contains(heads.get(index))) {
                year = index;
            }
        }
        return new Columns(year, amounts);
    }

    private static Row row(int line, String[] cells, Columns columns) {
        var faults = new ArrayList<Fault>();
        var texts = new EnumMap<AmountKind, String>(AmountKind.class);
        var amounts = new EnumMap<AmountKind, BigDecimal>(AmountKind.class);
        var yearText = cell(cells, columns.year());
        var year = year(yearText);
        if (year.isEmpty()) {
            faults.add(new Fault(Optional.empty(), "budget.refusal.no-year", List.of(yearText)));
        }
        columns.amounts().forEach((kind, column) -> {
            if (column >= cells.length) {
                return;
            }
            var text = cell(cells, column);
            texts.put(kind, text);
            try {
                amount(text).ifPresent(amount -> amounts.put(kind, amount));
            } catch (Refusal refusal) {
                faults.add(new Fault(Optional.of(kind), refusal.key(), List.of(refusal.arguments())));
            }
        });
        return new Row(line, yearText, year, texts, amounts, faults);
    }

    /** @return a year as budgets have them; empty when the text is none */
    public static Optional<Integer> year(String typed) {
        var text = typed.strip();
        return text.matches("\\d{4}")
                ? Optional.of(Integer.parseInt(text))
                        .filter(year -> year >= BudgetYear.FIRST && year <= BudgetYear.LAST)
                : Optional.empty();
    }

    private static String cell(String[] cells, int column) {
        return column < cells.length ? cells[column].strip() : "";
    }

    private static String[] cells(String line) {
        return line.split(line.indexOf('\t') >= 0 ? "\t" : ";", -1);
    }

    private static String plain(String head) {
        return Normalizer.normalize(head.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
