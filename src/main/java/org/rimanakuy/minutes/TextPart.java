package org.rimanakuy.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a canonical text, as it can be typeset. Page and paper are made from these and from nothing else, so that
 * they cannot say anything but what was hashed.
 *
 * @param kind what it is
 * @param indent how far it is indented, 0 for not
 */
public record TextPart(Kind kind, int indent, String text) {

    static final char TITLE = '=';
    static final char SECTION = '-';
    static final int STEP = 2;

    private static final Pattern NUMBER = Pattern.compile("\\d+\\.(\\d+)? ");

    /** What a line of a canonical text is. */
    public enum Kind {
        TITLE,
        SECTION,
        WORDS
    }

    public boolean isTitle() {
        return kind == Kind.TITLE;
    }

    public boolean isSection() {
        return kind == Kind.SECTION;
    }

    /** Whether it heads what follows: a point of the agenda, a numbered line. */
    public boolean isNumbered() {
        return kind == Kind.WORDS && NUMBER.matcher(text).lookingAt();
    }

    static List<TextPart> of(String text) {
        var lines = text.lines().toList();
        var parts = new ArrayList<TextPart>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var below = index + 1 < lines.size() ? lines.get(index + 1) : "";
            if (!line.isEmpty() && isRule(below, TITLE)) {
                parts.add(new TextPart(Kind.TITLE, 0, line));
                index++;
            } else if (!line.isEmpty() && isRule(below, SECTION)) {
                parts.add(new TextPart(Kind.SECTION, 0, line));
                index++;
            } else if (!line.isEmpty()) {
                var words = line.stripLeading();
                parts.add(new TextPart(Kind.WORDS, (line.length() - words.length()) / STEP, words));
            }
        }
        return List.copyOf(parts);
    }

    private static boolean isRule(String line, char of) {
        return !line.isEmpty() && line.chars().allMatch(letter -> letter == of);
    }
}
