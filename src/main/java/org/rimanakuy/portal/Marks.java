package org.rimanakuy.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The status marks, drawn once in {@code icons/marks.svg} for the workspace and the public pages. */
@Component
class Marks {

    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([^\"]+)\".*?</symbol>");

    private final Map<String, String> symbols = new HashMap<>();

    Marks(ResourceLoader resources) {
        try {
            var drawing = resources
                    .getResource("classpath:META-INF/resources/icons/marks.svg")
                    .getContentAsString(StandardCharsets.UTF_8);
            SYMBOL.matcher(drawing).results().forEach(symbol -> symbols.put(symbol.group(1), symbol.group()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Collects what one page uses, so that it carries no other. */
    Used used() {
        return new Used();
    }

    final class Used {

        private final Set<String> names = new TreeSet<>();

        /** @return the reference to the symbol within the page */
        public String use(String name) {
            names.add(name);
            return "#" + name;
        }

        /** The symbols used so far; asked for at the end of the page. */
        public String symbols() {
            return names.stream().map(name -> symbols.getOrDefault(name, "")).collect(Collectors.joining());
        }
    }
}
