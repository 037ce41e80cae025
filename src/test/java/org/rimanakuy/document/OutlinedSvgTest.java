package org.rimanakuy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Words of a drawing as shapes: they stand where the words stood, and no font of the machine is asked. */
class OutlinedSvgTest {

    private static Path2D written(String words, double x, double y, double size) throws IOException {
        try (var letters = new Outlines(PaperFonts.regular())) {
            var shape = new Path2D.Double();
            letters.write(shape, words, x, y, size);
            return shape;
        }
    }

    @Test
    void letters_stand_on_their_line_one_after_the_other() throws IOException {
        var shape = written("HH", 10, 50, 12).getBounds2D();

        assertThat(shape.getMaxY()).isCloseTo(50, within(.01));
        assertThat(shape.getHeight()).isBetween(8.0, 9.0); // an H is 714 of the font's 1,000 units high
        assertThat(shape.getMinX()).isBetween(10.0, 12.0);
        try (var letters = new Outlines(PaperFonts.regular())) {
            assertThat(letters.width("HH", 12)).isCloseTo(2 * letters.width("H", 12), within(.001));
            assertThat(shape.getMaxX()).isLessThan(10 + letters.width("HH", 12));
        }
    }

    @ParameterizedTest
    @CsvSource({"ñ, n", "Á, A", "ü, u", "€, C", "ʼ, i"})
    void the_letters_of_spanish_and_quechua_have_shapes_of_their_own(String letter, String other) throws IOException {
        assertThat(Outlines.path(written(letter, 0, 0, 12))).isNotEqualTo(Outlines.path(written(other, 0, 0, 12)));
        assertThat(Outlines.path(written(letter, 0, 0, 12))).isNotEqualTo(Outlines.path(written("\uE000", 0, 0, 12)));
    }

    @Test
    void a_space_takes_room_and_draws_nothing() throws IOException {
        assertThat(Outlines.path(written(" ", 0, 0, 12))).isEmpty();
        assertThat(written("i i", 0, 0, 12).getBounds2D().getWidth())
                .isGreaterThan(written("ii", 0, 0, 12).getBounds2D().getWidth());
    }

    @Test
    void no_words_remain_in_a_drawing() throws Exception {
        var svg = drawing("""
                <g font-size="10"><text x="5" y="20">Año</text></g>
                <text x="50" y="20" text-anchor="middle">2025</text>
                <text x="10 40 70" y="30" text-anchor="middle">???</text>
                <text x="99" y="40" text-anchor="end">0%</text>""");
        try (var drawer = new OutlinedSvg()) {
            drawer.outline(svg);
        }

        assertThat(svg.getElementsByTagName("text").getLength()).isZero();
        var paths = svg.getElementsByTagName("path");
        assertThat(paths.getLength()).isEqualTo(4);
        assertThat(reach((Element) paths.item(1)))
                .satisfies(reach -> assertThat((reach[0] + reach[1]) / 2).isCloseTo(50, within(.5)));
        assertThat(reach((Element) paths.item(2))).satisfies(reach -> {
            assertThat(reach[0]).isBetween(5.0, 10.0);
            assertThat(reach[1]).isBetween(70.0, 75.0);
        });
        assertThat(reach((Element) paths.item(3))[1]).isBetween(97.0, 99.0);
    }

    @Test
    void a_drawing_that_tells_no_size_is_refused() throws Exception {
        var svg = document("<svg><text x=\"1\" y=\"1\" text-anchor=\"start\">a</text></svg>");
        try (var drawer = new OutlinedSvg()) {
            assertThatThrownBy(() -> drawer.outline(svg)).hasMessageContaining("no font-size");
        }
    }

    /** From where to where the points of a path reach, from left to right. */
    private static double[] reach(Element path) {
        var numbers = path.getAttribute("d").replaceAll("[MLQCZ]", " ").strip().split("\\s+");
        var least = Double.MAX_VALUE;
        var most = -Double.MAX_VALUE;
        for (var index = 0; index < numbers.length; index += 2) {
            least = Math.min(least, Double.parseDouble(numbers[index]));
            most = Math.max(most, Double.parseDouble(numbers[index]));
        }
        return new double[] {least, most};
    }

    private static Element drawing(String inner) throws Exception {
        return document("<svg font-size=\"12\" text-anchor=\"start\">" + inner + "</svg>");
    }

    private static Element document(String xml) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
