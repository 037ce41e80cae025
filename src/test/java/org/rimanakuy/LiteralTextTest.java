package org.rimanakuy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralTextTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String name = \"Cumplido\";",
                "String name = \"not yet due\";",
                "String name = \"señal\";",
                "Object name = new Span(\"ok\");",
                "Object name = new ComboBox<String>(\"party\");",
                "void label() { setLabel(\"due\"); }",
                "void label() { column.setHeader(\"due\"); }",
            })
    void words_are_found(String member) throws IOException {
        assertThat(literalsIn(member)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String key = \"commitment.headline.FULFILLED\";",
                "String path = \"/app/register\";",
                "Object label = new Span(getTranslation(\"shell.menu.desk\"));",
                "Object dash = new Span(\"—\");",
                "void refuse() { throw new IllegalStateException(\"This cannot be\"); }",
                "void log() { LOG.warn(\"Something went wrong\"); }",
                "void style() { getStyle().set(\"border\", \"1px solid red\"); }",
                "void header() { response.setHeader(\"Cache-Control\", \"public, max-age=60\"); }",
                "String svg = \"<path class=\\\"mark dark\\\" d=\\\"M1 1\\\"/>\";",
                "String type = \"text/html; charset=utf-8\";",
                "@Deprecated(since = \"a long time\") String old;",
            })
    void keys_paths_and_what_is_not_for_reading_pass(String member) throws IOException {
        assertThat(literalsIn(member)).isEmpty();
    }

    private List<String> literalsIn(String member) throws IOException {
        var source = directory.resolve("Sample.java");
        Files.writeString(source, "class Sample {\n" + member + "\n}\n");
        return LiteralText.in(source);
    }
}
