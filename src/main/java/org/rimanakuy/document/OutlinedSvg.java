package org.rimanakuy.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.geom.Path2D;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws SVG on paper with its words as shapes of our own font. A drawing program would take letters from the machine:
 * paper would look different on each, and on a lean one without any font there would be none.
 */
final class OutlinedSvg implements SVGDrawer {

    private final SVGDrawer drawer = new BatikSVGDrawer();
    private @Nullable Outlines letters;

    /** Read when the first drawing comes; most sheets have none. */
    private Outlines letters() throws IOException {
        if (letters == null) {
            letters = new Outlines(PaperFonts.regular());
        }
        return letters;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        try {
            outline(svg);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return drawer.buildSVGImage(svg, box, context, width, height, dotsPerPixel);
    }

    /** Puts shapes in the place of the words. */
    void outline(Element svg) throws IOException {
        var found = svg.getElementsByTagName("text");
        var texts = new ArrayList<Element>();
        for (var index = 0; index < found.getLength(); index++) {
            texts.add((Element) found.item(index));
        }
        for (var text : texts) {
            var path = svg.getOwnerDocument().createElementNS(svg.getNamespaceURI(), "path");
            path.setAttribute("d", Outlines.path(shape(text)));
            text.getParentNode().replaceChild(path, text);
        }
    }

    /** With several places to stand at, each letter has its own. */
    private Path2D shape(Element text) throws IOException {
        var words = text.getTextContent();
        var places = text.getAttribute("x").split(" ");
        var shape = new Path2D.Double();
        if (places.length == 1) {
            write(shape, words, Double.parseDouble(places[0]), text);
        } else {
            for (var index = 0; index < places.length; index++) {
                write(shape, words.substring(index, index + 1), Double.parseDouble(places[index]), text);
            }
        }
        return shape;
    }

    private void write(Path2D shape, String words, double x, Element text) throws IOException {
        var size = Double.parseDouble(inherited(text, "font-size"));
        var before = switch (inherited(text, "text-anchor")) {
            case "middle" -> letters().width(words, size) / 2;
            case "end" -> letters().width(words, size);
            default -> 0;
        };
        letters().write(shape, words, x - before, Double.parseDouble(text.getAttribute("y")), size);
    }

    private static String inherited(Element element, String name) {
        for (@Nullable Node at = element; at instanceof Element one; at = one.getParentNode()) {
            if (one.hasAttribute(name)) {
                return one.getAttribute(name);
            }
        }
        throw new IllegalArgumentException("no " + name + " in the drawing");
    }

    @Override
    public void withUserAgent(UserAgentCallback agent) {
        drawer.withUserAgent(agent);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // Our letters are shapes.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Our letters are shapes.
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> font, String family, Integer weight, FontStyle style) {
        // Our letters are shapes.
    }

    @Override
    public void close() throws IOException {
        drawer.close();
        if (letters != null) {
            letters.close();
        }
    }
}
