package org.rimanakuy.exchange.plan;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;

/**
 * The codes of one kind that may be referred to, on record or in the files, with their identities; new ones get theirs
 * here, so that everything can be resolved before anything is written.
 */
final class Known<I> {

    private record Item<I>(I id, boolean example) {}

    private final Map<String, Item<I>> byCode = new HashMap<>();
    private final Map<String, String> bySound = new HashMap<>();
    private final RecordFile file;
    private final boolean example;
    private final I standIn;
    private final Map<Object, String> codes;

    /**
     * @param example whether the files belong to the training record
     * @param standIn given for a code that is not known, after the fault is told
     * @param codes where codes are noted by identity
     */
    Known(RecordFile file, boolean example, I standIn, Map<Object, String> codes) {
        this.file = file;
        this.example = example;
        this.standIn = standIn;
        this.codes = codes;
    }

    void onRecord(String code, I id, boolean isExample) {
        byCode.put(code, new Item<>(id, isExample));
        bySound.put(sound(code), code);
        codes.put(id, code);
    }

    /** Takes a code from the file that defines it; one that is on record keeps its identity. */
    void define(@Nullable String code, Supplier<I> next) {
        if (code != null && !byCode.containsKey(code)) {
            onRecord(code, next.get(), example);
        }
    }

    /** The identity of what this row defines; told when the code is taken by the other of the two records. */
    I own(Row row, String column, String code) {
        var item = byCode.get(code);
        if (item != null && item.example != example) {
            row.fault(column, Problem.EXAMPLE_TAKEN, code);
        }
        return item == null ? standIn : item.id;
    }

    I required(Row row, String column) {
        return resolve(row, column, row.requiredCode(column));
    }

    @Nullable
    I optional(Row row, String column) {
        var code = row.code(column);
        return code == null ? null : resolve(row, column, code);
    }

    I resolve(Row row, String column, String code) {
        var item = byCode.get(code);
        if (item == null) {
            if (!row.isFaulty(column)) {
                row.fault(column, Problem.UNKNOWN_CODE, code, file.fileName(), bySound.getOrDefault(sound(code), ""));
            }
            return standIn;
        }
        if (item.example != example) {
            row.fault(column, Problem.EXAMPLE_LINK, code);
        }
        return item.id;
    }

    /** Two codes that differ only in capitals or accents are one for the database, and for people. */
    static String sound(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
