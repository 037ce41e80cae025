package org.rimanakuy.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.minutes.TextPart;

/**
 * One line of the canonical text of an acta on its page: the same letters, with links where it names something on record.
 *
 * @param element name of the class or element by which it is set
 */
record ActaSaying(
        String element, List<Piece> pieces, @Nullable String anchor) {

    /** What a line costs beside its letters. */
    private static final int MARKUP = 32;

    private static final int LINK = 40;
    private static final int DEEPEST = 6;
    private static final Pattern NAMED = Pattern.compile("\\b(?:CM-\\d{4}-\\d{3,10}|AC-\\d{4}-\\d{2,6})\\b");
    private static final Pattern CODE = Pattern.compile("\\[([^\\[\\] ]+)]$");

    /** @param path what it links to, empty for mere words */
    record Piece(String text, @Nullable String path) {}

    static ActaSaying of(TextPart part) {
        if (part.isSection()) {
            return new ActaSaying("section", List.of(new Piece(part.text(), null)), null);
        }
        var set = part.isNumbered() ? "n" : "";
        return new ActaSaying(
                (set + " i" + Math.min(part.indent(), DEEPEST)).strip(),
                pieces(part.text()),
                part.isNumbered() ? code(part.text()).orElse(null) : null);
    }

    public boolean isSection() {
        return element.equals("section");
    }

    boolean isLine(String code) {
        return code.equals(anchor);
    }

    int cost() {
        return MARKUP
                + pieces.stream()
                        .mapToInt(piece -> piece.text().length() + (piece.path() == null ? 0 : LINK))
                        .sum();
    }

    private static Optional<String> code(String text) {
        var code = CODE.matcher(text);
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var named : NAMED.matcher(text).results().toList()) {
            if (named.start() > at) {
                pieces.add(new Piece(text.substring(at, named.start()), null));
            }
            var path = named.group().startsWith("CM") ? "/c/" : "/actas/";
            pieces.add(new Piece(named.group(), path + named.group()));
            at = named.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), null));
        }
        return List.copyOf(pieces);
    }
}
