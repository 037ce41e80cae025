package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.springframework.context.ApplicationContext;

/** The files of an export, to be taken in as they are or after somebody changed them. */
record RecordFolder(Path folder, ApplicationContext context) {

    void write(boolean example) {
        asSecretariat(context, () -> {
            try {
                context.getBean(ExportService.class).folder(folder, example);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }

    Map<String, String> contents() {
        var contents = new TreeMap<String, String>();
        for (var file : RecordFile.values()) {
            contents.put(file.fileName(), read(file.fileName()));
        }
        return contents;
    }

    void put(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Without the mark by which spreadsheets know UTF-8. */
    String plain(String file) {
        return read(file).replace("\uFEFF", "");
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void change(String file, UnaryOperator<String> change) {
        put(file, change.apply(read(file)));
    }

    void delete(RecordFile file) {
        try {
            Files.delete(folder.resolve(file.fileName()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    ImportPlan plan() {
        return asSecretariat(context, () -> {
            try (var upload = new Upload("test", List.of(folder), Limits.USUAL)) {
                return context.getBean(ImportService.class).plan(upload, kind -> {});
            }
        });
    }

    ImportPlan take() {
        return asSecretariat(context, () -> {
            try (var upload = new Upload("test", List.of(folder), Limits.USUAL)) {
                var imports = context.getBean(ImportService.class);
                var plan = imports.plan(upload, kind -> {});
                assertThat(plan.faults()).isEmpty();
                return imports.apply(upload, plan, kind -> {});
            }
        });
    }
}
