package org.rimanakuy.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was planned against what was done, stage by stage, on one line of time. A stage of which only the end is
 * known is a mark on its day; one without dates says so.
 *
 * @param today a dashed line, where the drawing reaches that day; null for none
 */
public record Timeline(
        Caption caption, List<Stage> stages, @Nullable LocalDate today) implements Chart {

    public Timeline {
        stages = List.copyOf(stages);
    }

    /** One stage in its three versions; each is null while nobody has given it. */
    public record Stage(
            String name,
            @Nullable Span baseline,
            @Nullable Span revised,
            @Nullable Span actual) {

        Stream<Span> spans() {
            return Stream.of(baseline, revised, actual).filter(Objects::nonNull);
        }

        @Nullable
        Span span(int version) {
            return switch (version) {
                case 0 -> baseline;
                case 1 -> revised;
                default -> actual;
            };
        }
    }

    /**
     * @param from null when only the end is known
     * @param to null when it has not ended, or nobody knows when
     */
    public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

        public Span {
            if (from == null && to == null) {
                throw new IllegalArgumentException("a span has at least one end");
            }
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("a span ends after it begins");
            }
        }

        LocalDate first() {
            return from == null ? Objects.requireNonNull(to) : from;
        }

        LocalDate last() {
            return to == null ? Objects.requireNonNull(from) : to;
        }

        String said(Reader reader) {
            if (from == null) {
                return reader.say("span-to", reader.day(last()));
            }
            return to == null
                    ? reader.say("span-from", reader.day(from))
                    : reader.say("span", reader.day(from), reader.day(to));
        }
    }

    @Override
    public double draw(Pen pen) {
        var days = stages.stream().flatMap(Stage::spans).flatMap(span -> Stream.of(span.first(), span.last()));
        var all = days.sorted().toList();
        if (all.isEmpty()) {
            pen.text(0, Pen.SIZE, Pen.SIZE, Pen.Anchor.START, pen.reader().say("nothing"));
            return Pen.SIZE * 1.5;
        }
        var open = stages.stream().flatMap(Stage::spans).anyMatch(span -> span.to() == null);
        var last = open && today != null && today.isAfter(all.getLast()) ? today : all.getLast();
        return new TimelineDrawing(this, pen, all.getFirst(), last).draw();
    }

    @Override
    public ChartTable table(Reader reader) {
        var heads = new ArrayList<String>();
        heads.add(reader.say("stage"));
        versions().forEach(version -> heads.add(name(version, reader)));
        return new ChartTable(
                heads,
                stages.stream()
                        .map(stage -> new ChartTable.Line(
                                stage.name(),
                                versions().stream()
                                        .map(stage::span)
                                        .map(span -> span == null ? reader.say("missing") : span.said(reader))
                                        .toList()))
                        .toList());
    }

    /** Those that at least one stage has. */
    List<Integer> versions() {
        return Stream.of(0, 1, 2)
                .filter(version -> stages.stream().anyMatch(stage -> stage.span(version) != null))
                .toList();
    }

    static String name(int version, Reader reader) {
        return reader.say(
                switch (version) {
                    case 0 -> "baseline";
                    case 1 -> "revised";
                    default -> "actual";
                });
    }

    static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
