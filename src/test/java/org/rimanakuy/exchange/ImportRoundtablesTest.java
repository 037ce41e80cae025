package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.DelegationRole;
import org.rimanakuy.dialogue.Escalation;
import org.rimanakuy.dialogue.Renewal;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.Seat;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ImportRoundtablesTest {

    @TempDir
    Path folder;

    @Autowired
    ImportService imports;

    @Autowired
    ExportService exports;

    @Autowired
    RoundtableService roundtables;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void write() throws IOException {
        CleanDatabase.clean(context);
        write("parties.csv", "code,name,kind\nCOM,Comunidad,COMMUNITY\nMIN,Minera,COMPANY\n");
        write("roundtables.csv", "code,name,parent,quorum\nMT-1-A,Subgrupo,MT-1,\nMT-1,Mesa,,2\n");
        write("delegations.csv", "roundtable,party,role,seats,required\nMT-1,COM,MEMBER,2,yes\nMT-1,MIN,INVITED,,\n");
        write("seats.csv", "roundtable,party,person,capacity\nMT-1,COM,Rosa Ccama,TITULAR\n");
        write("renewals.csv", "roundtable,instrument,renewed_on,valid_until\nMT-1,RM 1,2020,2021-12-31\n");
        write("escalation.csv", "roundtable,step,body,after_days\nMT-1,OUTSIDE,Defensoría,60\nMT-1,ROUNDTABLE,,30\n");
    }

    @Test
    void a_table_is_taken_in_with_all_that_belongs_to_it() {
        assertThat(take().of(Kind.ROUNDTABLE).created()).isEqualTo(2);
        var table = table().data();
        assertThat(table.delegations())
                .extracting(Delegation::role, Delegation::seats, Delegation::required)
                .containsExactly(tuple(DelegationRole.MEMBER, 2, true), tuple(DelegationRole.INVITED, null, false));
        assertThat(table.seats()).extracting(Seat::person).containsExactly("Rosa Ccama");
        assertThat(table.renewals()).extracting(Renewal::instrument).containsExactly("RM 1");
        assertThat(table.escalation()).extracting(Escalation::afterDays).containsExactly(30, 60);
        assertThat(table.terms()).isEqualTo(Terms.USUAL);
        assertThat(roundtables.byCode("MT-1-A").orElseThrow().parent()).isEqualTo(table().id());
    }

    @Test
    void what_a_file_does_not_name_stays_and_what_it_names_again_changes() throws IOException {
        take();
        write("delegations.csv", "roundtable,party,seats\nMT-1,COM,3\n");
        take();
        assertThat(table().data().delegations())
                .extracting(Delegation::role, Delegation::seats, Delegation::required)
                .containsExactly(tuple(DelegationRole.MEMBER, 3, true), tuple(DelegationRole.INVITED, null, false));
    }

    @Test
    void a_term_that_a_file_names_changes_alone_and_an_empty_cell_takes_back_the_one_to_answer_disputes()
            throws IOException {
        take();
        write("roundtables.csv", "code,name,days_answer,days_dispute\nMT-1,Mesa,15,20\n");
        take();
        assertThat(table().data().terms()).isEqualTo(new Terms(5, 5, 5, 15, 20));
        assertThat(exported()).contains("days_dispute").contains(",15,20,");
        write("roundtables.csv", "code,name,days_papers\nMT-1,Mesa,3\n");
        take();
        assertThat(table().data().terms()).isEqualTo(new Terms(3, 5, 5, 15, 20));
        write("roundtables.csv", "code,name,days_dispute\nMT-1,Mesa,\n");
        take();
        assertThat(table().data().terms()).isEqualTo(new Terms(3, 5, 5, 15, null));
        assertThat(table().data().quorum().delegations()).isEqualTo(2);
    }

    @Test
    void an_address_is_neither_exported_nor_lost_by_an_import() throws IOException {
        take();
        asSecretariat(context, () -> {
            var table = table();
            var community = table.data().delegations().getFirst().party();
            var data = table.data()
                    .with(
                            List.of(new Delegation(community, DelegationRole.MEMBER, 2, true, "com@alta.pe")),
                            List.of(new Seat(community, "Rosa Ccama", Capacity.TITULAR, "rosa@alta.pe")),
                            List.of(),
                            List.of());
            roundtables.correct(table.id(), table.version(), data, "Dieron sus correos");
        });
        take();
        asSecretariat(context, () -> {
            assertThat(table().data().delegations().getFirst().email()).isEqualTo("com@alta.pe");
            assertThat(table().data().seats().getFirst().email()).isEqualTo("rosa@alta.pe");
            assertThat(exported()).contains("Rosa Ccama").doesNotContain("@alta.pe");
        });
    }

    @Test
    void a_person_without_a_delegation_and_a_subgroup_of_a_subgroup_are_told_where_they_stand() throws IOException {
        write("seats.csv", "roundtable,party,person\nMT-1-A,COM,Rosa Ccama\n");
        write("roundtables.csv", "code,name,parent\nMT-1,Mesa,\nMT-1-A,Subgrupo,MT-1\nMT-1-A-1,Otro,MT-1-A\n");
        assertThat(plan().faults())
                .extracting(Fault::file, Fault::line, Fault::problem)
                .containsExactlyInAnyOrder(
                        tuple("seats.csv", 2, Problem.REFUSED), tuple("roundtables.csv", 4, Problem.REFUSED));
    }

    @Test
    void a_delegation_named_twice_is_told() throws IOException {
        write("delegations.csv", "roundtable,party\nMT-1,COM\nMT-1,COM\n");
        assertThat(plan().faults()).extracting(Fault::problem).contains(Problem.DUPLICATE_KEY);
    }

    private RoundtableRow table() {
        return roundtables.byCode("MT-1").orElseThrow();
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private ImportPlan plan() {
        return asSecretariat(context, () -> {
            try (var upload = new Upload("test", List.of(folder), Limits.USUAL)) {
                return imports.plan(upload, kind -> {});
            }
        });
    }

    private ImportPlan take() {
        return asSecretariat(context, () -> {
            try (var upload = new Upload("test", List.of(folder), Limits.USUAL)) {
                var plan = imports.plan(upload, kind -> {});
                assertThat(plan.faults()).isEmpty();
                return imports.apply(upload, plan, kind -> {});
            }
        });
    }

    private String exported() {
        try (var out = new ByteArrayOutputStream()) {
            exports.zip(out, false);
            var text = new StringBuilder();
            try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(out.toByteArray()))) {
                while (zip.getNextEntry() != null) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return text.toString();
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }
}
