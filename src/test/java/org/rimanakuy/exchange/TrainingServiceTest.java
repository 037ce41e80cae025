package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.ItemOrigin;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.minutes.MinutesRow;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.minutes.MinutesState;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TrainingServiceTest {

    /** Whatever the training record may be in. */
    private static final List<String> TABLES = List.of(
            "place",
            "party",
            "succession",
            "person",
            "mandate",
            "agreement",
            "agreement_party",
            "contribution_rule",
            "clause",
            "roundtable",
            "roundtable_delegation",
            "roundtable_seat",
            "commitment",
            "commitment_beneficiary",
            "statement",
            "dialogue_session",
            "agenda_item",
            "attendee",
            "minutes",
            "minutes_line",
            "line_correction",
            "frozen_minutes",
            "minutes_answer",
            "pledge",
            "said",
            "project",
            "project_progress",
            "budget_year",
            "contribution_entry");

    @Autowired
    TrainingService training;

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
    void every_headline_and_every_schedule_state_occurs_in_it() {
        asSecretariat(training::load);
        var rows = new ArrayList<CommitmentRow>();
        register.each(RegisterFilter.ALL, rows::add);
        assertThat(rows).hasSize(43).allMatch(CommitmentRow::example);
        assertThat(rows).extracting(CommitmentRow::headline).contains(Headline.values());
        assertThat(rows).extracting(row -> row.schedule().state()).contains(ScheduleState.values());
    }

    @Test
    void the_database_finds_for_each_schedule_state_just_the_rows_that_compute_to_it() {
        asSecretariat(training::load);
        var computed = new ArrayList<CommitmentRow>();
        register.each(RegisterFilter.ALL, computed::add);
        for (var state : ScheduleState.values()) {
            var found = new ArrayList<CommitmentRow>();
            register.each(RegisterFilter.ALL.withSchedule(state), found::add);
            assertThat(found)
                    .as(state.name())
                    .containsExactlyElementsOf(computed.stream()
                            .filter(row -> row.schedule().state() == state)
                            .toList());
        }
    }

    @Test
    void some_of_it_is_answered_for_by_a_successor() {
        asSecretariat(training::load);
        var rows = new ArrayList<CommitmentRow>();
        register.each(RegisterFilter.ALL, rows::add);
        assertThat(rows).anyMatch(CommitmentRow::isInherited);
    }

    @Test
    void its_table_is_in_force_and_has_a_quorum_rule() {
        asSecretariat(training::load);
        var table = context.getBean(RoundtableService.class).byCode("EJ-MESA").orElseThrow();
        assertThat(table.example()).isTrue();
        assertThat(table.data().isInForce(LocalDate.now(context.getBean(Clock.class))))
                .isTrue();
        assertThat(table.data().quorum().delegations()).isEqualTo(4);
    }

    @Test
    void its_sessions_stand_in_every_state_and_no_act_of_them_takes_a_real_number() {
        asSecretariat(training::load);
        var sessions = context.getBean(SessionService.class).of(table());
        assertThat(sessions).hasSize(6).allMatch(SessionRow::example);
        assertThat(sessions).extracting(SessionRow::state).contains(SessionState.values());
        var minutes = sessions.stream()
                .flatMap(session -> context.getBean(MinutesService.class).find(session.id()).stream())
                .toList();
        assertThat(minutes).extracting(MinutesRow::state).contains(MinutesState.values());
        assertThat(minutes)
                .extracting(MinutesRow::number)
                .containsExactlyInAnyOrder("AC-1900-01", "AC-1900-02", null, null);
        var rows = new ArrayList<CommitmentRow>();
        register.each(RegisterFilter.ALL, rows::add);
        assertThat(rows).allMatch(row -> row.number().startsWith("CM-1900-"));
    }

    @Test
    void its_first_acta_has_every_answer_and_its_second_an_addendum_to_it() {
        asSecretariat(training::load);
        assertThat(sql.sql("select distinct answer from minutes_answer")
                        .query(String.class)
                        .list())
                .contains("APPROVED", "RESERVED", "REFUSED", "SILENT");
        assertThat(sql.sql("select count(*) from minutes_line where addendum_to = 'AC-1900-01'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void what_was_left_open_put_itself_on_the_agenda_of_the_next_session() {
        asSecretariat(training::load);
        var next = context.getBean(SessionService.class).byCode("EJ-SE-06").orElseThrow();
        assertThat(context.getBean(AgendaService.class).of(next.id()))
                .extracting(AgendaItemRow::origin)
                .contains(ItemOrigin.values());
    }

    @Test
    void a_session_planned_at_its_roundtable_is_an_example_too() {
        asSecretariat(training::load);
        var service = context.getBean(SessionService.class);
        var like = service.byCode("EJ-SE-06").orElseThrow();
        var planned = asSecretariat(() -> service.plan(like.data()));
        assertThat(service.find(planned).orElseThrow().example()).isTrue();
        asSecretariat(training::remove);
        assertThat(service.find(planned)).isEmpty();
    }

    @Test
    void it_is_loaded_once_only() {
        asSecretariat(training::load);
        assertThatExceptionOfType(TrainingOnRecordRefusal.class).isThrownBy(() -> asSecretariat(training::load));
    }

    @Test
    void nothing_but_the_journal_remembers_it_after_it_was_removed() {
        asSecretariat(training::load);
        assertThat(asSecretariat(training::remove)).isEqualTo(43);
        for (var table : TABLES) {
            assertThat(sql.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(asSecretariat(training::wasEverOnRecord)).isTrue();
    }

    private RoundtableId table() {
        return context.getBean(RoundtableService.class)
                .byCode("EJ-MESA")
                .orElseThrow()
                .id();
    }

    private <T> T asSecretariat(Supplier<T> act) {
        return system.as("test", Role.SECRETARIAT, act);
    }
}
