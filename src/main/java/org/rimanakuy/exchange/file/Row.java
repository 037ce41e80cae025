package org.rimanakuy.exchange.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Precision;
import org.rimanakuy.shared.SafeCell;
import org.rimanakuy.shared.Text;

/**
 * One row, read cell by cell into what the cells mean. What is wrong is told at once and reading goes on, so that a
 * person learns of all faults of a row together; a required cell then yields a stand-in, and the row {@link #isFaulty}.
 */
public final class Row {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t\\u000B]]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}([.,]\\d{1,12})?");
    private static final Set<String> YES = Set.of("yes", "si", "sí", "true", "1");
    private static final Set<String> NO = Set.of("no", "false", "0");
    private static final String STAND_IN = "-";

    private final String file;
    private final int line;
    private final Header header;
    private final List<String> cells;
    private final Faults faults;
    private Set<String> faulty = Set.of();

    Row(String file, int line, Header header, List<String> cells, Faults faults) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.cells = cells;
        this.faults = faults;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public boolean isFaulty() {
        return !faulty.isEmpty();
    }

    /** Whether something was found wrong with that cell already, so that nothing that follows from it need be told. */
    public boolean isFaulty(String column) {
        return faulty.contains(column);
    }

    public void fault(String column, Problem problem, Object... arguments) {
        faulty = new HashSet<>(faulty);
        faulty.add(column);
        var named = column.isEmpty() ? "" : header.written(column);
        faults.add(new Fault(file, line, named, problem, List.of(arguments)));
    }

    public @Nullable String text(String column, int size) {
        return text(column, size, cell(column)) instanceof String text ? text.strip() : null;
    }

    /** To the letter, with the spaces around it. */
    public String verbatim(String column, int size) {
        return text(column, size, header.raw(cells, column)) instanceof String text ? text : missing(column, STAND_IN);
    }

    private @Nullable String text(String column, int size, String written) {
        var cell = SafeCell.plain(written);
        var isPlain = cell.chars().noneMatch(Character::isISOControl);
        if (!isPlain) {
            cell = cell.replace('\u000B', '\n').replace("\r\n", "\n").replace('\r', '\n');
        }
        if (cell.isBlank()) {
            return null;
        }
        if (cell.length() > size) {
            fault(column, Problem.CELL_TOO_LONG, cell.length(), size);
        } else if (!isPlain && CONTROL.matcher(cell).find()) {
            fault(column, Problem.CONTROL_SIGN);
        }
        return cell;
    }

    public String requiredText(String column, int size) {
        return text(column, size) instanceof String text ? text : missing(column, STAND_IN);
    }

    /** A code of something: letters of any language, digits, and {@code - . _ /} between them. */
    public @Nullable String code(String column) {
        var code = text(column, Text.CODE);
        if (code != null && !CODE.matcher(code).matches()) {
            fault(column, Problem.CODE_FORM, code);
        }
        return code;
    }

    public String requiredCode(String column) {
        return code(column) instanceof String code ? code : missing(column, STAND_IN);
    }

    /** Several codes in one cell, separated by {@code ;}. */
    public List<String> codes(String column) {
        var codes = new LinkedHashSet<String>();
        for (var part : cell(column).split(";", -1)) {
            var code = part.strip();
            if (!code.isEmpty() && (!CODE.matcher(code).matches() || code.length() > Text.CODE)) {
                fault(column, Problem.CODE_FORM, code);
            } else if (!code.isEmpty() && !codes.add(code)) {
                fault(column, Problem.REPEATED_IN_CELL, code);
            }
        }
        return List.copyOf(codes);
    }

    public <E extends Enum<E>> @Nullable E word(String column, Class<E> words) {
        var cell = cell(column);
        return cell.isEmpty() ? null : word(column, cell, words);
    }

    /** Several words in one cell, separated by {@code ;}. */
    public <E extends Enum<E>> List<E> words(String column, Class<E> words) {
        return codes(column).stream()
                .map(code -> word(column, code, words))
                .filter(Objects::nonNull)
                .toList();
    }

    private <E extends Enum<E>> @Nullable E word(String column, String written, Class<E> words) {
        var word = Vocabulary.find(words, written);
        if (word.isEmpty()) {
            fault(column, Problem.WORD, written, Vocabulary.allowed(words));
        }
        return word.orElse(null);
    }

    public <E extends Enum<E>> E requiredWord(String column, Class<E> words) {
        if (word(column, words) instanceof E word) {
            return word;
        }
        var first = words.getEnumConstants()[0];
        return cell(column).isEmpty() ? missing(column, first) : first;
    }

    public <E extends Enum<E>> E word(String column, Class<E> words, E otherwise) {
        return Objects.requireNonNullElse(word(column, words), otherwise);
    }

    /** A date of reduced precision; a column {@code <name>_precision} beside it may say that less of it is known. */
    public @Nullable PartialDate date(String column) {
        var cell = cell(column);
        var known = word(column + "_precision", Precision.class);
        if (cell.isEmpty()) {
            if (known != null) {
                fault(column + "_precision", Problem.PRECISION, known.name());
            }
            return null;
        }
        try {
            var date = PartialDate.parse(cell);
            return known != null && known.compareTo(date.precision()) > 0 ? new PartialDate(date.date(), known) : date;
        } catch (InvalidInputRefusal impossible) {
            var problem = impossible.key().endsWith("range") ? Problem.DATE_RANGE : Problem.DATE;
            fault(column, problem, cell, PartialDate.FIRST_YEAR, PartialDate.LAST_YEAR);
            return null;
        }
    }

    public PartialDate requiredDate(String column) {
        if (date(column) instanceof PartialDate date) {
            return date;
        }
        var standIn = PartialDate.year(PartialDate.FIRST_YEAR);
        return cell(column).isEmpty() ? missing(column, standIn) : standIn;
    }

    /** A date that must be known to the day. */
    public @Nullable LocalDate day(String column) {
        var date = date(column);
        if (date != null && date.precision() != Precision.DAY) {
            fault(column, Problem.DATE, date.iso(), PartialDate.FIRST_YEAR, PartialDate.LAST_YEAR);
        }
        return date == null ? null : date.firstDay();
    }

    public @Nullable Integer whole(String column, int least, int most) {
        var number = number(column, least, most);
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            fault(column, Problem.NUMBER, cell(column));
        }
        return number == null ? null : number.intValue();
    }

    public int requiredWhole(String column, int least, int most) {
        if (whole(column, least, most) instanceof Integer number) {
            return number;
        }
        return cell(column).isEmpty() ? missing(column, least) : least;
    }

    /** A number with a decimal point, or with a decimal comma as spreadsheets in Spanish write it; no thousands. */
    public @Nullable BigDecimal number(String column, long least, long most) {
        var cell = SafeCell.plain(cell(column));
        if (cell.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(cell).matches()) {
            fault(column, Problem.NUMBER, cell);
            return null;
        }
        var number = new BigDecimal(cell.replace(',', '.'));
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            fault(column, Problem.NUMBER_RANGE, cell, least, most);
            return null;
        }
        return number;
    }

    public boolean yes(String column) {
        var cell = cell(column).toLowerCase(Locale.ROOT);
        if (!cell.isEmpty() && !YES.contains(cell) && !NO.contains(cell)) {
            fault(column, Problem.YES_NO, cell);
        }
        return YES.contains(cell);
    }

    private String cell(String column) {
        return header.cell(cells, column);
    }

    private <T> T missing(String column, T standIn) {
        fault(column, Problem.CELL_EMPTY);
        return standIn;
    }
}
