package org.rimanakuy.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the drawing. Its width is that of a phone's column and all else follows from it, so that letters stay
 * readable there; a wide page and paper show it larger.
 */
final class Pen {

    static final double WIDTH = 400;
    static final double SIZE = 12;
    static final double SMALL = 12;

    private final StringBuilder body = new StringBuilder();
    private final Set<Ink> inks = EnumSet.noneOf(Ink.class);
    private final Caption caption;
    private final String id;
    private final Reader reader;

    Pen(Caption caption, Reader reader) {
        this.caption = caption;
        this.reader = reader;
        this.id = "k" + Integer.toHexString(caption.hashCode());
    }

    Reader reader() {
        return reader;
    }

    void text(double x, double y, double size, Anchor anchor, String text) {
        body.append("<text x=\"")
                .append(round(x))
                .append("\" y=\"")
                .append(round(y))
                .append('"');
        if (size != SIZE) {
            body.append(" font-size=\"").append(round(size)).append('"');
        }
        body.append(anchor.mark).append('>').append(escaped(text)).append("</text>");
    }

    /** One letter again and again on a line, each with its middle at one of the places. */
    void marks(List<Double> middles, double y, double size, char mark) {
        if (!middles.isEmpty()) {
            body.append("<text x=\"")
                    .append(middles.stream().map(Pen::round).collect(Collectors.joining(" ")))
                    .append("\" y=\"")
                    .append(round(y))
                    .append("\" font-size=\"")
                    .append(round(size))
                    .append('"')
                    .append(Anchor.MIDDLE.mark)
                    .append('>')
                    .append(escaped(String.valueOf(mark).repeat(middles.size())))
                    .append("</text>");
        }
    }

    /** @return the height taken */
    double lines(double x, double y, double size, Anchor anchor, List<String> lines) {
        var below = y;
        for (var line : lines) {
            text(x, below, size, anchor, line);
            below += size * 1.25;
        }
        return lines.size() * size * 1.25;
    }

    /** Thin lines beneath the data. */
    void grid(String path) {
        body.append("<path d=\"").append(path).append("\" stroke=\"currentColor\" stroke-opacity=\".22\"/>");
    }

    void line(String path) {
        body.append("<path d=\"").append(path).append("\" stroke=\"currentColor\" fill=\"none\"/>");
    }

    void dashed(String path) {
        body.append("<path d=\"")
                .append(path)
                .append("\" stroke=\"currentColor\" fill=\"none\" stroke-dasharray=\"3 3\"/>");
    }

    void shade(double x, double y, double width, double height) {
        body.append("<path d=\"")
                .append(box(x, y, width, height))
                .append("\" fill=\"currentColor\" fill-opacity=\".07\"/>");
    }

    /** All shapes of one part, as one path. */
    void shapes(Ink ink, String path) {
        if (!path.isEmpty()) {
            inks.add(ink);
            body.append("<path")
                    .append(ink.attributes(id))
                    .append(" d=\"")
                    .append(path)
                    .append("\"/>");
        }
    }

    /** Upright bars of one part, each as a thick line where its ink is plain, for that takes half the room. */
    void bars(Ink ink, double width, List<Bar> bars) {
        if (!ink.isPlain() || bars.isEmpty()) {
            shapes(
                    ink,
                    bars.stream()
                            .map(bar -> box(bar.middle() - width / 2, bar.top(), width, bar.height()))
                            .collect(Collectors.joining()));
            return;
        }
        body.append("<path")
                .append(ink.line(width))
                .append(" d=\"")
                .append(bars.stream()
                        .map(bar -> "M" + round(bar.middle()) + " " + round(bar.top()) + "v" + round(bar.height()))
                        .collect(Collectors.joining()))
                .append("\"/>");
    }

    record Bar(double middle, double top, double height) {}

    /** What each pattern stands for. @return the height taken */
    double key(List<String> names, double y) {
        var x = 0.0;
        var below = y;
        for (var index = 0; index < names.size(); index++) {
            var name = Lettering.wrapped(names.get(index), SMALL, WIDTH - 24, 1).getFirst();
            var wide = 20 + Lettering.width(name, SMALL) + 14;
            if (x > 0 && x + wide - 14 > WIDTH) {
                x = 0;
                below += 18;
            }
            shapes(Ink.of(index), box(x + .5, below, 13, 11));
            text(x + 19, below + 10, SMALL, Anchor.START, name);
            x += wide;
        }
        return below + 22 - y;
    }

    static String box(double x, double y, double width, double height) {
        return "M" + round(x) + " " + round(y) + "h" + round(width) + "v" + round(height) + "h" + round(-width) + "z";
    }

    static String round(double number) {
        var text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Where most words of the drawing stand, said once for all of them. */
    private Anchor usual() {
        return Arrays.stream(Anchor.values())
                .max(Comparator.comparingLong(anchor ->
                        body.chars().filter(each -> each == anchor.mark).count()))
                .orElseThrow();
    }

    String svg(double height) {
        var usual = usual();
        var words = body.toString();
        for (var anchor : Anchor.values()) {
            words = words.replace(String.valueOf(anchor.mark), anchor == usual ? "" : anchor.attribute);
        }
        var definitions = new StringBuilder();
        inks.forEach(ink -> definitions.append(ink.definition(id)));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" aria-label=\""
                + escaped(caption.title()) + "\" viewBox=\"0 -8 " + round(WIDTH) + " " + round(Math.ceil(height) + 8)
                + "\" width=\"100%\" font-family=\"Noto Sans, sans-serif\" font-size=\"" + round(SIZE)
                + "\"" + usual.attribute + " fill=\"currentColor\">"
                + (definitions.isEmpty() ? "" : "<defs>" + definitions + "</defs>") + words + "</svg>";
    }

    /** Fit for XML's text; letters that XML cannot hold at all become the sign for a lost letter. */
    static String escaped(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isXml(letter) ? letter : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }

    /** Which end of the words stands at the point. While drawing, a mark that no text can hold stands for it. */
    enum Anchor {
        START('\u0001', "start"),
        MIDDLE('\u0002', "middle"),
        END('\u0003', "end");

        private final char mark;
        private final String attribute;

        Anchor(char mark, String name) {
            this.mark = mark;
            this.attribute = " text-anchor=\"" + name + "\"";
        }
    }
}
