package org.rimanakuy.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class JournalServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JournalService journal;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void empty() {
        CleanDatabase.clean(database);
    }

    @Test
    void acts_stand_newest_first_under_their_subject() {
        write(3);
        asSecretariat(
                context,
                () -> assertThat(journal.of(subject)).extracting("sequence").containsExactly(3L, 2L, 1L));
    }

    @Test
    void the_database_refuses_to_change_or_delete_an_act() {
        write(1);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        sql.sql("update journal_entry set actor_name = 'Otro'").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> sql.sql("delete from journal_entry").update());
    }

    @Test
    void an_act_that_was_rewritten_behind_the_triggers_is_found() {
        write(5);
        unguarded("update journal_entry set why = 'Otra razón' where sequence = 3");
        asSecretariat(context, () -> assertThat(journal.firstBroken()).hasValue(3));
    }

    @Test
    void an_act_that_was_taken_out_is_found_even_at_the_end() {
        write(5);
        unguarded("delete from journal_entry where sequence = 5");
        asSecretariat(context, () -> assertThat(journal.firstBroken()).hasValue(5));
    }

    @Test
    void an_act_that_failed_leaves_no_trace() {
        asSecretariat(context, () -> {
            transaction.executeWithoutResult(status -> {
                journal.record(act("uno"));
                status.setRollbackOnly();
            });
            assertThat(journal.of(subject)).isEmpty();
            assertThat(journal.firstBroken()).isEmpty();
        });
    }

    @Test
    void many_at_once_make_one_chain() {
        IntStream.range(0, 24).parallel().forEach(index -> write(1));
        asSecretariat(context, () -> {
            assertThat(journal.of(subject)).hasSize(24);
            assertThat(journal.firstBroken()).isEmpty();
        });
    }

    private void write(int acts) {
        asSecretariat(
                context,
                () -> transaction.executeWithoutResult(status -> journal.recordAll(IntStream.range(0, acts)
                        .mapToObj(index -> act("acto " + index))
                        .toList())));
    }

    private Act act(String name) {
        return Act.of("place-recorded").on("place", subject, name).because("Porque sí");
    }

    private void unguarded(String change) {
        for (var trigger : List.of("journal_entry_no_update", "journal_entry_no_delete")) {
            sql.sql("drop trigger " + trigger).update();
        }
        try {
            sql.sql(change).update();
        } finally {
            guard("journal_entry_no_update", "update");
            guard("journal_entry_no_delete", "delete");
        }
    }

    private void guard(String trigger, String event) {
        sql.sql(
                        "create trigger %s before %s on journal_entry for each row signal sqlstate '45000' set message_text = 'the journal is append-only'"
                                .formatted(trigger, event))
                .update();
    }
}
