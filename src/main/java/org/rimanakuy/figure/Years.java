package org.rimanakuy.figure;

import org.rimanakuy.shared.InvalidInputRefusal;

/** The years a figure speaks of, both included. */
public record Years(int from, int to) {

    public Years {
        if (from < 1500 || to > 2100 || to < from) {
            throw new InvalidInputRefusal("figure.refusal.period", from, to);
        }
    }

    public boolean holds(Years other) {
        return from <= other.from && other.to <= to;
    }

    public boolean meets(Years other) {
        return from <= other.to && other.from <= to;
    }

    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
