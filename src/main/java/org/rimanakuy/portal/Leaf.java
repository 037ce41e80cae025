package org.rimanakuy.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One leaf of something too long for one page. Leaves are counted from 1. */
record Leaf(int number, int pages) {

    static final Leaf ONLY = new Leaf(1, 1);

    /** @throws PageMissingException when there is no such leaf */
    static Leaf of(@Nullable String typed, int pages) {
        if (typed == null) {
            return new Leaf(1, Math.max(1, pages));
        }
        if (!typed.matches("[1-9]\\d{0,5}") || Integer.parseInt(typed) > pages) {
            throw new PageMissingException(typed);
        }
        return new Leaf(Integer.parseInt(typed), pages);
    }

    /** Of a list with so many on each leaf. */
    static Leaf of(@Nullable String typed, List<?> all, int size) {
        return of(typed, Math.max(1, (all.size() + size - 1) / size));
    }

    <T> List<T> cut(List<T> all, int size) {
        return all.stream().skip((number - 1L) * size).limit(size).toList();
    }

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == pages;
    }
}
