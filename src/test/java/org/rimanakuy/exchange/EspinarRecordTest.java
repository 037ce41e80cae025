package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.dialogue.Validity;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.minutes.Consent;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.Stance;
import org.rimanakuy.minutes.ToldMinutesService;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class EspinarRecordTest {

    static final Path ESPINAR = Path.of("src", "main", "resources", "record", "espinar");

    @Autowired
    ImportService imports;

    @Autowired
    RegisterService register;

    @Autowired
    SystemActs system;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    void the_espinar_record_is_imported_whole() {
        var done = take(ESPINAR);
        assertThat(done.faults()).isEmpty();
        assertThat(created(done))
                .containsExactly(
                        15L, 33L, 5L, 2L, 5L, 11L, 7L, 5L, 0L, 5L, 11L, 5L, 0L, 0L, 11L, 0L, 0L, 0L, 59L, 29L, 3L);
        assertThat(count("agreement_party")).isEqualTo(29);
        assertThat(count("contribution_rule")).isEqualTo(2);
        assertThat(count("commitment")).isEqualTo(11);
        assertThat(count("statement")).isEqualTo(5);
        assertThat(count("roundtable_delegation")).isEqualTo(25);
        assertThat(count("roundtable_renewal")).isEqualTo(2);
        assertThat(count("dialogue_session")).isEqualTo(5);
        assertThat(count("minutes_line")).isEqualTo(5);
        assertThat(done.notes()).hasSize(0);
    }

    @Test
    void importing_it_twice_changes_nothing() {
        take(ESPINAR);
        var acts = count("journal_entry");
        var again = take(ESPINAR);
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.of(Kind.COMMITMENT).unchanged()).isEqualTo(11);
        assertThat(again.of(Kind.STATEMENT).unchanged()).isEqualTo(5);
        assertThat(count("journal_entry")).isEqualTo(acts);
        assertThat(sql.sql("select max(version) from commitment")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_first_draft_of_it_is_still_understood_but_for_one_row() {
        var plan = plan(Path.of("src", "test", "resources", "espinar-draft"));
        assertThat(plan.faults())
                .extracting(Fault::file, Fault::line, Fault::column, Fault::problem)
                .containsExactly(tuple("statements.csv", 6, "standing", Problem.VOICE_STANDING));
        assertThat(created(plan))
                .containsExactly(
                        15L, 27L, 5L, 2L, 5L, 11L, 7L, 5L, 0L, 5L, 11L, 4L, 0L, 0L, 11L, 0L, 0L, 0L, 37L, 13L, 3L);
    }

    @Test
    void it_accuses_nobody() {
        take(ESPINAR);
        var rows = new ArrayList<CommitmentRow>();
        register.each(RegisterFilter.ALL, rows::add);
        assertThat(rows).hasSize(11).noneMatch(row -> row.schedule().isOverdue());
    }

    @Test
    void a_table_that_was_reinstalled_without_an_end_is_not_said_to_be_over() {
        take(ESPINAR);
        var table = context.getBean(RoundtableService.class).byCode("ME-2021").orElseThrow();
        assertThat(table.data().validityOn(LocalDate.of(2026, 1, 1))).isEqualTo(Validity.UNKNOWN);
    }

    @Test
    void the_majority_of_2020_is_told_with_who_was_against_and_its_reservation() {
        take(ESPINAR);
        var session = context.getBean(SessionService.class).byCode("SE-2020-01").orElseThrow();
        var glencore = context.getBean(PartyService.class).all().stream()
                .filter(party -> party.code().equals("GLENCORE"))
                .map(PartyRow::id)
                .findFirst()
                .orElseThrow();
        assertThat(session.data().heldOn()).isEqualTo(PartialDate.day(LocalDate.of(2020, 5, 14)));
        var lines = system.as(
                "test",
                Role.SECRETARIAT,
                () -> context.getBean(ToldMinutesService.class).of(List.of(session.id())));
        assertThat(lines)
                .extracting(
                        row -> row.line().said().kind(),
                        row -> row.line().said().consent())
                .containsExactly(tuple(LineKind.DECISION, Consent.MAJORITY), tuple(LineKind.RESERVATION, null));
        assertThat(lines.getFirst().line().stances()).containsExactly(entry(glencore, Stance.AGAINST));
        assertThat(lines.getLast().line().said().party()).isEqualTo(glencore);
    }

    private static List<Long> created(ImportPlan plan) {
        return java.util.Arrays.stream(Kind.values())
                .map(kind -> plan.of(kind).created())
                .toList();
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    private ImportPlan plan(Path source) {
        return system.as("test", Role.SECRETARIAT, () -> {
            try (var upload = new Upload("test", List.of(source), Limits.USUAL)) {
                return imports.plan(upload, kind -> {});
            }
        });
    }

    private ImportPlan take(Path source) {
        return system.as("test", Role.SECRETARIAT, () -> {
            try (var upload = new Upload("test", List.of(source), Limits.USUAL)) {
                var plan = imports.plan(upload, kind -> {});
                assertThat(plan.faults()).isEmpty();
                return imports.apply(upload, plan, kind -> {});
            }
        });
    }
}
