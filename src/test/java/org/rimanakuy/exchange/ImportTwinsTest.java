package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.commitment.Resemblance;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ImportTwinsTest {

    @TempDir
    Path folder;

    @Autowired
    ImportService imports;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void copyTheRecord() throws IOException {
        CleanDatabase.clean(context);
        try (var files = Files.list(ImportServiceTest.ESPINAR)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void what_looks_like_something_on_record_is_told_before_it_is_imported_and_linked_if_wanted() throws IOException {
        var number = importedAndAgainAs("CM-2099-001");
        var plan = plan();
        assertThat(plan.twins())
                .anyMatch(like -> like.number().equals("CM-2099-001")
                        && like.twin().number().equals(number));

        apply(plan, plan.twins().subList(0, 1));
        assertThat(sql.sql("select count(*) from commitment_link")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoever_imports_from_the_command_line_is_told_too(CapturedOutput printed) throws IOException {
        var number = importedAndAgainAs("CM-2099-001");
        new Report(context.getBean(MessageSource.class)).plan(plan());
        assertThat(printed.getOut().lines())
                .anyMatch(line -> line.startsWith("Se parecen CM-2099-001") && line.contains(number));
    }

    /** @return the number of a commitment on record that the file has again under another */
    private String importedAndAgainAs(String again) throws IOException {
        apply(plan(), List.of());
        var file = folder.resolve("commitments.csv");
        var lines = Files.readAllLines(file);
        var first = lines.get(1);
        var number = first.substring(0, first.indexOf(','));
        Files.write(file, List.of(lines.getFirst(), first.replace(number, again)));
        return number;
    }

    private ImportPlan plan() {
        return asSecretariat(context, () -> {
            try (var upload = upload()) {
                return imports.plan(upload, kind -> {});
            }
        });
    }

    private void apply(ImportPlan plan, List<Resemblance> linked) {
        asSecretariat(context, () -> {
            try (var upload = upload()) {
                imports.apply(upload, plan, linked, kind -> {});
            }
        });
    }

    private Upload upload() {
        return new Upload("test", List.of(folder), Limits.USUAL);
    }
}
