package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ImportServiceTest {

    static final Path ESPINAR = Path.of("src", "main", "resources", "record", "espinar");

    @TempDir
    Path folder;

    @Autowired
    ImportService imports;

    @Autowired
    ExportService exports;

    @Autowired
    TrainingService training;

    @Autowired
    SystemActs system;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void clean() throws IOException {
        CleanDatabase.clean(context);
        try (var files = Files.list(ESPINAR)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void an_export_imported_again_changes_nothing() throws IOException {
        take(folder);
        var zip = folder.resolveSibling("export-" + System.nanoTime() + ".zip");
        try (var out = Files.newOutputStream(zip)) {
            exports.zip(out, false);
        }
        assertThat(plan(zip).changesNothing()).isTrue();
        CleanDatabase.clean(context);
        assertThat(take(zip).of(Kind.STATEMENT).created()).isEqualTo(5);
        Files.delete(zip);
    }

    @Test
    void an_export_of_the_training_record_imported_again_changes_nothing() throws IOException {
        asSecretariat(training::load);
        var target = Files.createDirectory(folder.resolve("training"));
        exports.folder(target, true);
        var plan = plan(target);
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.items()).isEmpty();
    }

    @Test
    void one_fault_keeps_everything_out() throws IOException {
        edit("statements.csv", "CM-2003-001,OTHER,COOPERACCION", "CM-2003-999,OTHER,COOPERACION");
        var plan = plan(folder);
        assertThat(plan.faults())
                .extracting(Fault::file, Fault::line, Fault::column, Fault::problem)
                .containsExactly(tuple("statements.csv", 2, "party", Problem.UNKNOWN_CODE));
        assertThatExceptionOfType(UnsoundPlanRefusal.class).isThrownBy(() -> apply(folder, plan));
        assertThat(count("place")).isZero();
    }

    @Test
    void a_preview_that_the_record_has_outrun_is_refused_and_nothing_written() throws IOException {
        take(folder);
        edit("parties.csv", "Oxfam América", "Oxfam");
        edit("places.csv", "Ocoruro,", "Ocoruro nuevo,");
        var seen = plan(folder);
        sql.sql("update place set version = version + 1 where code = 'CUS-ESP-OCO'")
                .update();
        assertThatExceptionOfType(PlanOutrunRefusal.class).isThrownBy(() -> apply(folder, seen));
        assertThat(sql.sql("select name from party where code = 'OXFAM'")
                        .query(String.class)
                        .single())
                .isEqualTo("Oxfam América");
    }

    @Test
    void a_correction_is_shown_field_by_field_and_written() throws IOException {
        take(folder);
        edit("parties.csv", "Oxfam América", "Oxfam");
        var done = take(folder);
        assertThat(done.items()).extracting(ImportPlan.Item::name).containsExactly("OXFAM");
        assertThat(done.items().getFirst().changes()).containsEntry("name", "Oxfam América → Oxfam");
        assertThat(sql.sql("select version from party where code = 'OXFAM'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_column_that_is_not_sent_leaves_the_record_as_it_is() throws IOException {
        take(folder);
        var parties = folder.resolve("alone");
        Files.createDirectory(parties);
        Files.writeString(
                parties.resolve("parties.csv"), "code,name,kind\nMPE,Municipalidad de Espinar,MUNICIPALITY\n");
        assertThat(take(parties).items().getFirst().changes()).containsOnlyKeys("name");
    }

    @Test
    void a_summary_may_be_corrected_but_not_who_promised_nor_by_when() throws IOException {
        take(folder);
        edit("commitments.csv", "Monitorear el ambiente junto con las comunidades.", "Monitorear juntos.");
        assertThat(plan(folder).of(Kind.COMMITMENT).changed()).isEqualTo(1);
        edit(
                "commitments.csv",
                "SUMMARY,ES,MINAM,ORG-ESP;MPE,2012-07-11,2013-04-11",
                "SUMMARY,ES,PCM,ORG-ESP;MPE,2012-07-12,2014");
        assertThat(plan(folder).faults())
                .extracting(Fault::column, Fault::problem)
                .containsExactlyInAnyOrder(
                        tuple("promisor", Problem.FIXED),
                        tuple("made_on", Problem.FIXED),
                        tuple("due_on", Problem.FIXED));
    }

    @Test
    void literal_words_on_record_are_never_rewritten() throws IOException {
        edit("commitments.csv", "comunidades.,SUMMARY", "comunidades.,LITERAL");
        take(folder);
        edit("commitments.csv", "Monitorear el ambiente junto", "Monitorear el ambiente, junto");
        edit(
                "commitments.csv",
                "Monitorear el ambiente, junto con las comunidades.",
                "\"Monitorear el ambiente, junto con las comunidades.\"");
        assertThat(plan(folder).faults())
                .extracting(Fault::column, Fault::problem)
                .containsExactly(tuple("text", Problem.FIXED));
    }

    @Test
    void a_statement_that_differs_is_a_new_one() throws IOException {
        take(folder);
        edit("statements.csv", "Se publicó el resumen", "Se publicó un resumen");
        var done = take(folder);
        assertThat(done.of(Kind.STATEMENT).created()).isEqualTo(1);
        assertThat(count("statement")).isEqualTo(6);
    }

    @Test
    void training_data_and_real_data_are_never_linked() throws IOException {
        take(folder);
        var other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("record.csv"), "title,example\nPráctica,yes\n");
        Files.writeString(
                other.resolve("parties.csv"), "code,name,kind,place\nX,Ejemplo,NGO,CUS-ESP\nMPE,Ejemplo,NGO,\n");
        assertThat(plan(other).faults())
                .extracting(Fault::line, Fault::column, Fault::problem)
                .containsExactly(tuple(2, "place", Problem.EXAMPLE_LINK), tuple(3, "code", Problem.EXAMPLE_TAKEN));
    }

    @Test
    void only_the_secretariat_imports() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> system.as("test", Role.DELEGATE, () -> imports.plan(upload(folder), kind -> {})));
    }

    private void edit(String file, String from, String to) throws IOException {
        var path = folder.resolve(file);
        var before = Files.readString(path);
        assertThat(before).contains(from);
        Files.writeString(path, before.replace(from, to));
    }

    private ImportPlan take(Path source) {
        var plan = plan(source);
        assertThat(plan.faults()).isEmpty();
        return apply(source, plan);
    }

    private ImportPlan plan(Path source) {
        return asSecretariat(() -> {
            try (var upload = upload(source)) {
                return imports.plan(upload, kind -> {});
            }
        });
    }

    private ImportPlan apply(Path source, ImportPlan plan) {
        return asSecretariat(() -> {
            try (var upload = upload(source)) {
                return imports.apply(upload, plan, kind -> {});
            }
        });
    }

    private static Upload upload(Path source) {
        return new Upload("test", List.of(source), Limits.USUAL);
    }

    private <T> T asSecretariat(Supplier<T> act) {
        return system.as("test", Role.SECRETARIAT, act);
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }
}
