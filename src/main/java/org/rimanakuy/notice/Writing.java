package org.rimanakuy.notice;

import java.util.List;
import java.util.function.Consumer;
import org.rimanakuy.shared.Language;
import org.springframework.web.util.HtmlUtils;

/** Writes a letter once for those who read plain text and those who see HTML. What is put in is text, never markup. */
public final class Writing {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    /** The same letter in one language; the next one follows below a line. */
    public Writing in(Language language, Consumer<Writing> part) {
        if (!text.isEmpty()) {
            text.append("\n—\n\n");
            html.append("<hr>\n");
        }
        html.append("<div lang=\"").append(language.code()).append("\">\n");
        part.accept(this);
        html.append("</div>\n");
        return this;
    }

    public Writing heading(String words) {
        text.append(words.toUpperCase(java.util.Locale.ROOT)).append("\n\n");
        return element("h2", words);
    }

    public Writing paragraph(String words) {
        text.append(words).append("\n\n");
        return element("p", words);
    }

    /** Nothing at all where there are none. */
    public Writing list(List<String> items) {
        if (items.isEmpty()) {
            return this;
        }
        html.append("<ul>\n");
        for (var item : items) {
            text.append("- ").append(item).append('\n');
            element("li", item);
        }
        text.append('\n');
        html.append("</ul>\n");
        return this;
    }

    /** @param address as {@link Site} makes them */
    public Writing link(String words, String address) {
        text.append(words).append(":\n").append(address).append("\n\n");
        html.append("<p><a href=\"")
                .append(HtmlUtils.htmlEscape(address))
                .append("\">")
                .append(escaped(words))
                .append("</a></p>\n");
        return this;
    }

    private Writing element(String name, String words) {
        html.append('<').append(name).append('>').append(escaped(words));
        html.append("</").append(name).append(">\n");
        return this;
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8").replace("\n", "<br>");
    }

    public LetterBody body() {
        return new LetterBody(text.toString().stripTrailing() + "\n", html.toString());
    }
}
