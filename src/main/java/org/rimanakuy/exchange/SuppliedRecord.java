package org.rimanakuy.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.rimanakuy.exchange.file.Limits;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The records that come with the program, as files that can be imported like any others. */
final class SuppliedRecord {

    private static final ResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

    private SuppliedRecord() {}

    static Upload espinar() {
        return upload("espinar", UnaryOperator.identity());
    }

    static Upload training(RelativeDates dates) {
        return upload("training", dates::in);
    }

    private static Upload upload(String name, UnaryOperator<String> change) {
        try {
            var folder = Files.createTempDirectory("rimanakuy-record-");
            var files = new ArrayList<Path>();
            try {
                for (var resource : RESOURCES.getResources("classpath:/record/" + name + "/*.csv")) {
                    var file = folder.resolve(Objects.requireNonNull(resource.getFilename()));
                    Files.writeString(file, change.apply(resource.getContentAsString(StandardCharsets.UTF_8)));
                    files.add(file);
                }
                return new Upload(name, List.of(folder), Limits.USUAL);
            } finally {
                for (var file : files) {
                    Files.delete(file);
                }
                Files.delete(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
