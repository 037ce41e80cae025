package org.rimanakuy.exchange.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One file with a header that fits its layout. Its rows are read anew each time, so that a long file takes no memory. */
public final class Table {

    private static final long BYTES_OF_A_TURN = 8L * 1024 * 1024;
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final String name;
    private final Path path;
    private final Encoding encoding;
    private final Dialect dialect;
    private final Header header;

    private Table(String name, Path path, Encoding encoding, Dialect dialect, Header header) {
        this.name = name;
        this.path = path;
        this.encoding = encoding;
        this.dialect = dialect;
        this.header = header;
    }

    /**
     * @param name of the file, as the sender knows it
     * @return nothing when it cannot be read at all; the faults then say why
     */
    public static Optional<Table> open(String name, Path path, Layout layout, Faults faults, Consumer<Note> notes) {
        try {
            var encoding = Encoding.of(path).orElse(null);
            if (encoding == null) {
                faults.add(name, Problem.ENCODING);
                return Optional.empty();
            }
            if (encoding.isWindows()) {
                notes.accept(new Note(name, Remark.READ_AS_WINDOWS));
            }
            try (var start = encoding.open(path);
                    var text = encoding.open(path)) {
                var dialect = Dialect.of(start);
                var reader = reader(dialect).ofCsvRecord(text);
                return headerOf(name, reader.iterator(), dialect, layout, faults)
                        .map(header -> new Table(name, path, encoding, dialect, header));
            }
        } catch (IOException unreadable) {
            faults.add(name, Problem.UNREADABLE);
            return Optional.empty();
        }
    }

    public String name() {
        return name;
    }

    /** Whether the file has that column; one that it lacks says nothing, while an empty cell says "unknown". */
    public boolean has(String column) {
        return header.has(column);
    }

    /** Reads row after row; rows that do not have as many cells as the header are told and left out. */
    public void each(Faults faults, Consumer<Row> consumer) {
        read(faults, consumer, cells -> true, faults);
    }

    /**
     * Reads a long file in turns, so that what is kept of one turn's rows takes little memory however long it is. All
     * rows that say the same in that column come in one turn, in their order.
     *
     * @param turnOver what is kept can be let go of
     */
    public void inTurns(String column, Faults faults, Consumer<Row> consumer, Runnable turnOver) {
        var turns = 1 + (int) (bytes() / BYTES_OF_A_TURN);
        for (var turn = 0; turn < turns; turn++) {
            var mine = turn;
            read(
                    faults,
                    consumer,
                    cells -> Math.floorMod(header.hash(cells, column), turns) == mine,
                    mine == 0 ? faults : new Faults());
            turnOver.run();
        }
    }

    private long bytes() {
        try {
            return Files.size(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param ofFile where it is told that the file breaks off */
    private void read(Faults faults, Consumer<Row> consumer, Predicate<List<String>> wanted, Faults ofFile) {
        var last = 1L;
        try (var reader = reader(dialect).ofCsvRecord(encoding.open(path))) {
            var records = reader.iterator();
            for (var skip = dialect.announced() ? 2 : 1; skip > 0; skip--) {
                records.next();
            }
            while (records.hasNext()) {
                var cells = records.next();
                last = cells.getStartingLineNumber();
                if (wanted.test(cells.getFields())) {
                    header.row(name, (int) last, cells.getFields(), faults).ifPresent(consumer);
                }
            }
        } catch (CsvParseException broken) {
            ofFile.add(broken(name, last, broken));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Header> headerOf(
            String name, Iterator<CsvRecord> records, Dialect dialect, Layout layout, Faults faults) {
        try {
            if (dialect.announced()) {
                records.next();
            }
            if (records.hasNext()) {
                var first = records.next();
                return Header.of(name, (int) first.getStartingLineNumber(), first.getFields(), layout, faults);
            }
            faults.add(name, Problem.NO_HEADER, String.join(", ", layout.names()));
        } catch (CsvParseException broken) {
            faults.add(broken(name, 1, broken));
        }
        return Optional.empty();
    }

    private static Fault broken(String name, long last, CsvParseException broken) {
        var told = LINE.matcher(String.valueOf(broken.getMessage()));
        var line = told.find() ? Integer.parseInt(told.group(1)) : (int) last;
        return new Fault(name, line, "", Problem.BROKEN_QUOTES, List.of());
    }

    private static CsvReader.CsvReaderBuilder reader(Dialect dialect) {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .detectBomHeader(false);
    }
}
