package org.rimanakuy.figure;

/** A figure on record. */
public record FigureRow(FigureId id, int version, FigureData data, boolean example) {

    public String code() {
        return data.code();
    }
}
