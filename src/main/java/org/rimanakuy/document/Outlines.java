package org.rimanakuy.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The shapes of the letters of one font, read from its file alone: no font of the machine is asked. */
final class Outlines implements AutoCloseable {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;

    /** @param file a TrueType font; read to its end and closed */
    Outlines(InputStream file) throws IOException {
        try (file) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
        glyphs = font.getUnicodeCmapLookup();
        unit = 1.0 / font.getUnitsPerEm();
    }

    /** @return how wide the words are, in the unit of {@code size} */
    double width(String words, double size) throws IOException {
        var width = 0.0;
        for (var letter : words.codePoints().toArray()) {
            width += font.getAdvanceWidth(glyphs.getGlyphId(letter)) * unit * size;
        }
        return width;
    }

    /** Adds the words to {@code shape}, the first letter's foot at {@code x}, {@code y}, with y growing downwards. */
    void write(Path2D shape, String words, double x, double y, double size) throws IOException {
        var foot = x;
        var scale = unit * size;
        for (var letter : words.codePoints().toArray()) {
            var glyph = glyphs.getGlyphId(letter);
            var drawn = font.getGlyph().getGlyph(glyph);
            if (drawn != null) { // a space has none
                shape.append(
                        new AffineTransform(scale, 0, 0, -scale, foot, y).createTransformedShape(drawn.getPath()),
                        false);
            }
            foot += font.getAdvanceWidth(glyph) * scale;
        }
    }

    /** The shape in the words of SVG's {@code d}. */
    static String path(Path2D shape) {
        var path = new StringBuilder();
        var points = new double[6];
        for (var at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            var kind = at.currentSegment(points);
            var count = 0;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> count = begin(path, 'M', 2);
                case PathIterator.SEG_LINETO -> count = begin(path, 'L', 2);
                case PathIterator.SEG_QUADTO -> count = begin(path, 'Q', 4);
                case PathIterator.SEG_CUBICTO -> count = begin(path, 'C', 6);
                default -> path.append('Z');
            }
            for (var index = 0; index < count; index++) {
                path.append(String.format(Locale.ROOT, index == 0 ? "%.2f" : " %.2f", points[index]));
            }
        }
        return path.toString();
    }

    private static int begin(StringBuilder path, char command, int numbers) {
        path.append(command);
        return numbers;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
