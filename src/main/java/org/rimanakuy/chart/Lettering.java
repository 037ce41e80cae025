package org.rimanakuy.chart;

import java.util.ArrayList;
import java.util.List;

/** How much room words take. Estimated, because a server has no screen: rather too wide than cut off. */
final class Lettering {

    private static final double LETTER = .56;
    private static final double WIDE_LETTER = .92;
    private static final String WIDE = "%mwMWŒÆ@…";
    private static final String CUT = "…";

    private Lettering() {}

    static double width(String text, double size) {
        return text.codePoints()
                        .mapToDouble(letter -> WIDE.indexOf(letter) < 0 ? LETTER : WIDE_LETTER)
                        .sum()
                * size;
    }

    static boolean fits(String text, double size, double room) {
        return width(text, size) <= room;
    }

    /** @return at most {@code most} lines, the last one ending in … when there was more */
    static List<String> wrapped(String text, double size, double room, int most) {
        var letters = Math.max(4, (int) (room / (size * LETTER)));
        var lines = new ArrayList<String>();
        var rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            var end = lineEnd(rest, letters);
            var line = rest.substring(0, end).strip();
            rest = rest.substring(end).strip();
            lines.add(!rest.isEmpty() && lines.size() == most - 1 ? shortened(line, letters) : line);
        }
        return lines;
    }

    private static int lineEnd(String rest, int letters) {
        if (rest.length() <= letters) {
            return rest.length();
        }
        var space = rest.lastIndexOf(' ', letters);
        if (space > 0) {
            return space;
        }
        return Character.isHighSurrogate(rest.charAt(letters - 1)) ? letters - 1 : letters;
    }

    private static String shortened(String line, int letters) {
        var kept = line.length() < letters ? line : line.substring(0, letters - 1);
        return kept + CUT;
    }
}
