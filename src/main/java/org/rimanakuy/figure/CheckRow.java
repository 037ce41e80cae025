package org.rimanakuy.figure;

/**
 * A check on record, with what it comes to now.
 *
 * @param finding recomputed at every reading, never kept
 */
public record CheckRow(FigureId id, int version, CheckData data, boolean example, Finding finding) {

    public String code() {
        return data.code();
    }
}
