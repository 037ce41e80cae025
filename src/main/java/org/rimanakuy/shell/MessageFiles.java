package org.rimanakuy.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.rimanakuy.shared.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the message files of all modules on the class path; a key said twice is a mistake found at start-up. */
final class MessageFiles {

    private MessageFiles() {}

    static Map<Language, Map<String, String>> read() {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, read(language));
        }
        return texts;
    }

    private static Map<String, String> read(Language language) {
        var texts = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.code() + ".properties");
            for (var file : files) {
                add(file, texts);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(texts);
    }

    private static void add(Resource file, Map<String, String> texts) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (var key : properties.stringPropertyNames()) {
            if (texts.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("The message " + key + " stands twice, last in " + file);
            }
        }
    }
}
