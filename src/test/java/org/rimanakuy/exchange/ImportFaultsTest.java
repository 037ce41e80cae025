package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.FaultText;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.Language;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@IntegrationTest
class ImportFaultsTest {

    static final String PARTIES = "code,name,kind\nA,Empresa A,COMPANY\nB,Empresa B,COMPANY\nC,Comunidad C,COMMUNITY\n";
    static final String COMMITMENT = "code,title,text,wording,promisor,beneficiaries,made_on";

    @TempDir
    Path folder;

    @Autowired
    ImportService imports;

    @Autowired
    SystemActs system;

    @Autowired
    MessageSource messages;

    @Test
    void a_circle_of_places_is_told_and_not_followed_for_ever() throws IOException {
        write("places", "code,name,level,parent\nX,X,DISTRICT,Y\nY,Y,PROVINCE,X\nZ,Z,PROVINCE,Z\n");
        assertThat(faults())
                .containsExactly(
                        tuple(2, "parent", Problem.CYCLE),
                        tuple(3, "parent", Problem.CYCLE),
                        tuple(4, "parent", Problem.CYCLE));
    }

    @Test
    void a_place_lies_in_one_of_the_level_above() throws IOException {
        write("places", "code,name,level,parent\nR,R,REGION,\nK,K,COMMUNITY,R\nP,P,PROVINCE,\nQ,Q,REGION,R\n");
        assertThat(faults())
                .containsExactly(
                        tuple(3, "parent", Problem.LEVEL),
                        tuple(4, "parent", Problem.LEVEL),
                        tuple(5, "parent", Problem.LEVEL));
        assertThat(sentences())
                .contains(
                        "Un lugar de nivel COMMUNITY no puede estar en uno de nivel REGION. Debe estar en uno de nivel DISTRICT.")
                .contains(
                        "A un lugar de nivel PROVINCE le falta el lugar en el que está. Debe estar en uno de nivel REGION.");
    }

    @Test
    void rows_may_come_in_any_order() throws IOException {
        write("places", "code,name,level,parent\nP,P,PROVINCE,R\nR,R,REGION,\n");
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_party_has_one_successor_and_none_leads_back() throws IOException {
        write("parties", PARTIES);
        write("successions", "predecessor,successor,effective_on\nA,B,2001\nA,C,2002\nB,A,2003\nC,C,2004\n");
        assertThat(faults())
                .containsExactly(
                        tuple(2, "successor", Problem.CYCLE),
                        tuple(3, "predecessor", Problem.SECOND_SUCCESSOR),
                        tuple(4, "successor", Problem.CYCLE),
                        tuple(5, "successor", Problem.CYCLE));
    }

    @Test
    void an_unknown_code_is_told_with_the_one_that_was_meant() throws IOException {
        write("parties", PARTIES);
        write("commitments", COMMITMENT + "\nCM-2020-001,T,T,LITERAL,a,C;D,2020\n");
        assertThat(faults())
                .containsExactlyInAnyOrder(
                        tuple(2, "promisor", Problem.UNKNOWN_CODE), tuple(2, "beneficiaries", Problem.UNKNOWN_CODE));
        assertThat(sentences())
                .contains("No se conoce «a». ¿Quiso decir A? Si no, añada su fila en parties.csv.")
                .contains("No se conoce «D». Corrija el código o añada su fila en parties.csv.");
    }

    @Test
    void a_number_used_twice_is_told_with_the_line_of_the_first() throws IOException {
        write("parties", PARTIES + "ñá,Otra,NGO\nÑA,Otra más,NGO\n");
        write(
                "commitments",
                COMMITMENT
                        + "\nCM-2020-001,T,T,LITERAL,A,C,2020\nCM-2020-001,U,U,LITERAL,A,C,2020\n2020-7,U,U,LITERAL,A,C,2020\n");
        assertThat(faults())
                .containsExactly(
                        tuple(3, "code", Problem.DUPLICATE_KEY),
                        tuple(4, "code", Problem.COMMITMENT_NUMBER),
                        tuple(6, "code", Problem.DUPLICATE_KEY));
        assertThat(sentences()).anyMatch(sentence -> sentence.startsWith("«CM-2020-001» ya está en la línea 2."));
    }

    @Test
    void what_contradicts_itself_in_a_commitment_is_told() throws IOException {
        write("parties", PARTIES);
        write(
                "commitments",
                COMMITMENT + ",due_on,recurrence,term_days,clause,ended_as,weight\n"
                        + "CM-2020-001,T,T,LITERAL,A,C,2020-05-01,2019,,,,,\n"
                        + "CM-2020-002,T,T,LITERAL,A,C,2020-05-01,,YEARLY,30,,,\n"
                        + "CM-2020-003,T,T,LITERAL,A,C,2020-05-01,,,,4,CLOSED,4\n"
                        + "CM-2020-004,T,T,LITERAL,A,A,2020-05-01,,,,,,\n");
        assertThat(faults())
                .containsExactlyInAnyOrder(
                        tuple(2, "due_on", Problem.DEADLINE_BEFORE_PROMISE),
                        tuple(3, "recurrence", Problem.ONLY_WITH),
                        tuple(3, "term_days", Problem.ONLY_WITH),
                        tuple(4, "clause", Problem.ONLY_WITH),
                        tuple(4, "weight", Problem.NUMBER_RANGE),
                        tuple(4, "ended_as", Problem.WORD),
                        tuple(5, "", Problem.REFUSED));
    }

    @Test
    void replacements_lead_somewhere_and_not_in_a_circle() throws IOException {
        write("parties", PARTIES);
        write(
                "commitments",
                COMMITMENT + ",ended_as,ended_on,end_ground,replaced_by\n"
                        + "CM-2020-001,T,T,LITERAL,A,C,2020,REPLACED,2021-01-01,Acta,CM-2020-002\n"
                        + "CM-2020-002,T,T,LITERAL,A,C,2020,REPLACED,2021-01-01,Acta,CM-2020-001\n"
                        + "CM-2020-003,T,T,LITERAL,A,C,2020,REPLACED,2021-01-01,Acta,CM-2020-009\n");
        assertThat(faults())
                .containsExactly(tuple(3, "replaced_by", Problem.CYCLE), tuple(4, "replaced_by", Problem.UNKNOWN_CODE));
    }

    @Test
    void a_statement_needs_its_commitment_and_a_voice_that_can_say_it() throws IOException {
        write("parties", PARTIES);
        write("commitments", COMMITMENT + "\nCM-2020-001,T,T,LITERAL,A,C,2020\n");
        write(
                "statements",
                "commitment,voice,stated_on,standing,disputes\nCM-2020-001,COMMUNITY,2021,NO_EVIDENCE,\n"
                        + "CM-2020-002,OTHER,2021,STALLED,\nCM-2020-001,PROMISOR,2021,FULFILLED,yes\n");
        assertThat(faults())
                .containsExactly(
                        tuple(2, "standing", Problem.VOICE_STANDING),
                        tuple(3, "commitment", Problem.UNKNOWN_CODE),
                        tuple(4, "disputes", Problem.ONLY_WITH));
    }

    @Test
    void a_clause_must_be_one_of_its_agreement() throws IOException {
        write("parties", PARTIES);
        write("agreements", "code,title,instrument\nAG-1,Uno,ACCORD\nAG-2,Dos,ACCORD\n");
        write("clauses", "agreement,number,text,wording\nAG-1,1,Texto,LITERAL\n");
        write("commitments", COMMITMENT + ",agreement,clause\nCM-2020-001,T,T,LITERAL,A,C,2020,AG-2,1\n");
        assertThat(faults()).containsExactly(tuple(2, "clause", Problem.UNKNOWN_CLAUSE));
    }

    @Test
    void a_misspelt_file_name_is_told_with_the_names_there_are() throws IOException {
        write("comitments", "code\n");
        assertThat(plan().faults()).extracting(Fault::problem).containsExactly(Problem.UNKNOWN_FILE);
        assertThat(sentences().getFirst()).contains("commitments.csv");
    }

    @Test
    void every_problem_has_its_two_sentences_in_every_language() {
        for (var problem : Problem.values()) {
            for (var language : List.of(Language.ES, Language.EN)) {
                for (var key : List.of("exchange.problem." + problem, "exchange.remedy." + problem)) {
                    assertThat(messages.getMessage(key, new Object[] {1, 2, 3}, language.locale()))
                            .doesNotContain("!" + key);
                }
            }
        }
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file + ".csv"), content);
    }

    private List<Tuple> faults() {
        return plan().faults().stream()
                .map(fault -> tuple(fault.line(), fault.column(), fault.problem()))
                .toList();
    }

    private List<String> sentences() {
        var text = new FaultText((key, arguments) -> messages.getMessage(key, arguments, Language.ES.locale()));
        return plan().faults().stream()
                .map(fault -> text.problem(fault) + " " + text.remedy(fault))
                .toList();
    }

    private ImportPlan plan() {
        return system.as("test", Role.SECRETARIAT, () -> {
            try (var upload = new Upload("test", List.of(folder), Limits.USUAL)) {
                return imports.plan(upload, kind -> {});
            }
        });
    }
}
