package org.rimanakuy.notice;

import java.util.regex.Pattern;
import org.rimanakuy.shared.Text;

/** Text that stands in a header of a letter: nothing in it can end the line and begin another header. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private OneLine() {}

    /** @return the text on one line, cut where it is longer than {@code size}; refused when nothing is left of it */
    static String of(String text, int size) {
        var line = BREAKS.matcher(text).replaceAll(" ").strip();
        return Text.required(line.length() <= size ? line : line.substring(0, size - 1) + "…", size);
    }
}
