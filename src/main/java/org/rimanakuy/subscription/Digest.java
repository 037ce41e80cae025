package org.rimanakuy.subscription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happened since the last time, by what it happened to, in the order in which it first came up. Bounded. */
public final class Digest {

    /** As much as one reads on a small phone; the rest is on the public pages. */
    static final int SUBJECTS = 30;

    private final Map<NewsItem.About, Map<String, LocalDate>> told = new LinkedHashMap<>();
    private int unlisted;
    private boolean cut;

    /** One thing that happened to a subject, the last day on which it did. */
    public record Line(String what, LocalDate on) {}

    /** @param path of the public page, without the language */
    public record Subject(String code, String title, String path, List<Line> lines) {}

    void add(NewsItem item) {
        var lines = told.get(item.about());
        if (lines == null) {
            if (told.size() == SUBJECTS) {
                unlisted++;
                return;
            }
            lines = new LinkedHashMap<>();
            told.put(item.about(), lines);
        }
        lines.merge(item.what(), item.on(), (before, now) -> before.isAfter(now) ? before : now);
    }

    public List<Subject> subjects() {
        var subjects = new ArrayList<Subject>();
        told.forEach((about, lines) -> subjects.add(new Subject(
                about.code(),
                about.title(),
                about.path(),
                lines.entrySet().stream()
                        .map(line -> new Line(line.getKey(), line.getValue()))
                        .toList())));
        return subjects;
    }

    /** How much more happened than is listed. */
    public int unlisted() {
        return unlisted;
    }

    /** That what lies further back was not looked through. */
    void cut() {
        cut = true;
    }

    /** Whether so much happened in the register that only the latest of it was looked through. */
    public boolean isCut() {
        return cut;
    }

    public boolean isEmpty() {
        return told.isEmpty();
    }
}
