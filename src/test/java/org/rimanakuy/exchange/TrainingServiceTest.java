package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TrainingServiceTest {

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
        assertThat(rows).hasSize(40).allMatch(CommitmentRow::example);
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
    void it_is_loaded_once_only() {
        asSecretariat(training::load);
        assertThatExceptionOfType(TrainingOnRecordRefusal.class).isThrownBy(() -> asSecretariat(training::load));
    }

    @Test
    void nothing_but_the_journal_remembers_it_after_it_was_removed() {
        asSecretariat(training::load);
        assertThat(asSecretariat(training::remove)).isEqualTo(40);
        for (var table : new String[] {
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
            "statement"
        }) {
            assertThat(sql.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(asSecretariat(training::wasEverOnRecord)).isTrue();
    }

    private <T> T asSecretariat(Supplier<T> act) {
        return system.as("test", Role.SECRETARIAT, act);
    }
}
