package org.rimanakuy.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Tokens and public rules as one file, so that a page costs two requests and the workspace shares the tokens. */
@Component
class Stylesheet {

    private final String text;
    private final String version;

    Stylesheet(ResourceLoader resources) {
        text = compact(read(resources, "tokens.css") + read(resources, "public.css"));
        var sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        version = Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    String text() {
        return text;
    }

    /** Changes with the text, and stands in the address: a browser keeps the file as long as it is true. */
    String version() {
        return version;
    }

    String address() {
        return "/public-" + version + ".css";
    }

    private static String read(ResourceLoader resources, String name) {
        try {
            return resources
                    .getResource("classpath:META-INF/resources/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Leaves out comments, the spaces that only people need, and the prefix that only matters beside Vaadin's own. */
    static String compact(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll("(?<=[a-z]): ", ":")
                .replace(";}", "}")
                .replace("--rk-", "--")
                .strip();
    }
}
