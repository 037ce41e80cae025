package org.rimanakuy.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rimanakuy.shared.SoughtWords;

/** A piece of what was said, around the first word that was sought. How the sought words are marked is up to the page. */
public record Excerpt(List<Segment> segments) {

    static final int LENGTH = 320;
    private static final int BEFORE = 100;
    private static final String MORE = "…";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_'’]+");

    /** @param sought whether it is one of the words that were sought */
    public record Segment(String text, boolean sought) {}

    public Excerpt {
        segments = List.copyOf(segments);
    }

    static Excerpt of(String text, Optional<SoughtWords> sought) {
        var said = text.strip().replaceAll("\\s+", " ");
        var found = sought.map(words -> found(said, words)).orElse(List.of());
        var from = found.isEmpty() ? 0 : wordAt(said, found.getFirst().start() - BEFORE);
        var to = from + LENGTH >= said.length() ? said.length() : wordAt(said, from + LENGTH);
        var segments = new ArrayList<Segment>();
        var at = from;
        for (var word : found) {
            if (word.end() <= to) {
                add(segments, (at == from && from > 0 ? MORE : "") + said.substring(at, word.start()), false);
                add(segments, word.group(), true);
                at = word.end();
            }
        }
        var opening = at == from && from > 0 ? MORE : "";
        add(segments, opening + said.substring(at, to) + (to < said.length() ? MORE : ""), false);
        return new Excerpt(segments);
    }

    /** Whole, as plain text. */
    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    private static List<MatchResult> found(String said, SoughtWords words) {
        return WORD.matcher(said)
                .results()
                .filter(word -> words.meets(word.group()))
                .toList();
    }

    private static void add(List<Segment> segments, String text, boolean sought) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, sought));
        }
    }

    /** @return where the word stands that holds this place, or the next one; 0 before the first */
    private static int wordAt(String said, int place) {
        return place <= 0 ? 0 : said.lastIndexOf(' ', place) + 1;
    }
}
