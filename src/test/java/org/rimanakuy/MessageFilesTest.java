package org.rimanakuy;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every language says everything, and everything that is asked for is said. */
class MessageFilesTest {

    private static final Path JAVA = Path.of("src/main/java/org/rimanakuy");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path MESSAGES = RESOURCES.resolve("messages");

    /** A key has at least three parts, the first being a module: {@code module.thing.detail}; {@code module.word} is one too when a file has it. */
    private static final Pattern KEY_IN_JAVA = Pattern.compile("\"([a-z]+\\.[a-z0-9-]+(?:\\.[A-Za-z0-9_-]+)+)\"");

    private static final Pattern KEY_ASKED_FOR = Pattern.compile(
            "(?:getTranslation|translate|Notices\\.(?:done|refused)|@Menu\\(title =)\\(?\\s*\"([a-z][A-Za-z0-9_.-]*[A-Za-z0-9_])\"");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-z][A-Za-z0-9_.-]*)[({}]");
    private static final Pattern ENUM = Pattern.compile("public enum (\\w+)[^{]*\\{([^;}]*)", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("(?m)^\\s*([A-Z][A-Z0-9_]*)\\b");

    @Test
    void spanish_and_english_have_the_same_keys() throws IOException {
        assertThat(texts("en").keySet()).containsExactlyElementsOf(texts("es").keySet());
    }

    @Test
    void another_language_has_no_key_that_spanish_lacks() throws IOException {
        assertThat(texts("es").keySet()).containsAll(texts("qu").keySet());
    }

    @Test
    void every_text_is_well_formed_and_none_is_empty() throws IOException {
        for (var language : List.of("es", "en", "qu")) {
            texts(language).forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(new MessageFormat(text, Locale.forLanguageTag(language)))
                        .as(key)
                        .isNotNull();
            });
        }
    }

    @Test
    void all_languages_speak_of_the_same_arguments() throws IOException {
        var spanish = texts("es");
        for (var language : List.of("en", "qu")) {
            texts(language)
                    .forEach((key, text) -> assertThat(arguments(text))
                            .as(key + " in " + language)
                            .isEqualTo(arguments(spanish.getOrDefault(key, ""))));
        }
    }

    @Test
    void a_key_stands_in_the_file_of_its_module() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList()) {
                var module = file.getFileName().toString().replaceFirst("[-_].*", "");
                assertThat(read(file).stringPropertyNames())
                        .as(file.toString())
                        .allMatch(key -> key.startsWith(module + "."));
            }
        }
    }

    @Test
    void every_key_the_code_asks_for_is_written() throws IOException {
        var known = texts("es").keySet();
        var modules = modules();
        var missing = new TreeSet<String>();
        for (var file : sources(JAVA, ".java")) {
            var code = Files.readString(file);
            KEY_ASKED_FOR.matcher(code).results().map(hit -> hit.group(1)).forEach(missing::add);
            KEY_IN_JAVA
                    .matcher(code)
                    .results()
                    .map(hit -> hit.group(1))
                    .filter(key -> modules.contains(key.substring(0, key.indexOf('.'))))
                    .filter(key -> known.stream().noneMatch(longer -> longer.startsWith(key + ".")))
                    .forEach(missing::add);
        }
        missing.removeAll(known);
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_a_template_asks_for_is_written() throws IOException {
        var missing = new TreeSet<String>();
        for (var file : sources(RESOURCES, ".html")) {
            KEY_IN_TEMPLATE
                    .matcher(Files.readString(file))
                    .results()
                    .map(hit -> hit.group(1))
                    .filter(key -> !key.endsWith("."))
                    .forEach(missing::add);
        }
        missing.removeAll(texts("es").keySet());
        assertThat(missing).isEmpty();
    }

    /** An enum of which no constant is written is one that people never see. */
    @Test
    void an_enum_shown_to_people_has_words_for_every_constant() throws IOException {
        var known = texts("es").keySet();
        var missing = new TreeSet<String>();
        for (var file : sources(JAVA, ".java")) {
            for (var keys : enumKeys(file)) {
                if (keys.stream().anyMatch(known::contains)) {
                    missing.addAll(keys);
                }
            }
        }
        missing.removeAll(known);
        assertThat(missing).isEmpty();
    }

    private static List<List<String>> enumKeys(Path file) throws IOException {
        var module = JAVA.relativize(file).getName(0).toString();
        return ENUM.matcher(Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", ""))
                .results()
                .map(found -> CONSTANT.matcher(found.group(2).replace(',', '\n'))
                        .results()
                        .map(constant -> module + "." + kebab(found.group(1)) + "." + constant.group(1))
                        .toList())
                .toList();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The arguments a reader gets to see: a number that only chooses an ending need not choose one in every language. */
    private static TreeSet<String> arguments(String text) {
        var pattern = new MessagePattern(text);
        var names = new TreeSet<String>();
        for (var index = 0; index < pattern.countParts(); index++) {
            if (pattern.getPartType(index) == MessagePattern.Part.Type.ARG_START && isShown(pattern, index)) {
                names.add(pattern.getSubstring(pattern.getPart(index + 1)));
            }
        }
        return names;
    }

    private static boolean isShown(MessagePattern pattern, int start) {
        return pattern.getPart(start).getArgType() != MessagePattern.ArgType.PLURAL
                || IntStream.range(start, pattern.getLimitPartIndex(start))
                        .anyMatch(index -> pattern.getPartType(index) == MessagePattern.Part.Type.REPLACE_NUMBER);
    }

    private static Map<String, String> texts(String language) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var file : sources(MESSAGES, "_" + language + ".properties")) {
            var properties = read(file);
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static TreeSet<String> modules() throws IOException {
        try (Stream<Path> folders = Files.list(JAVA)) {
            var names = new TreeSet<String>();
            folders.filter(Files::isDirectory)
                    .forEach(folder -> names.add(folder.getFileName().toString()));
            return names;
        }
    }

    private static List<Path> sources(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList());
        }
    }
}
