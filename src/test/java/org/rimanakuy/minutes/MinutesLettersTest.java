package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.InvitedTable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class MinutesLettersTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private InvitedTable table;
    private SessionId session;
    private LocalDate tomorrow = LocalDate.MAX;

    @BeforeEach
    void plan() {
        CleanDatabase.clean(context);
        table = new InvitedTable(context);
        session = table.there.session(7);
        tomorrow = LocalDate.now(context.getBean(java.time.Clock.class)).plusDays(1);
    }

    @Test
    void minutes_that_circulate_are_told_to_those_who_are_asked_with_both_terms() {
        tell(new MinutesCirculated(session, 2, tomorrow, tomorrow.plusDays(5), List.of(table.there.company)));
        assertThat(addresses()).containsExactly(table.engineer);
        assertThat(sql.sql("select body_text from letter").query(String.class).single())
                .contains("Es la versión 2 del texto", "Puede proponer correcciones hasta el", "nunca como que aprobó")
                .contains("/app/sessions/" + table.session(session).code());
    }

    @Test
    void a_closed_acta_is_told_to_the_whole_table_by_its_number() {
        tell(new ActaClosed(session, "AC-2026-04"));
        assertThat(addresses()).containsExactlyInAnyOrder(table.community, table.engineer);
        assertThat(sql.sql("select body_text from letter limit 1")
                        .query(String.class)
                        .single())
                .contains("Su número es AC-2026-04.");
    }

    @Test
    void the_journal_tells_how_many_were_written_to_and_how_many_could_not_be() {
        tell(new ActaClosed(session, "AC-2026-04"));
        asSecretariat(context, () -> {
            var act = context.getBean(JournalService.class).of(session.value()).getFirst();
            assertThat(act.what()).isEqualTo("closing-posted");
            assertThat(act.details()).containsEntry("letters", "2").containsEntry("unreached", "1");
        });
    }

    @Test
    void an_example_writes_to_nobody() {
        sql.sql("update dialogue_session set example = true").update();
        tell(new ActaClosed(session, "AC-2000-01"));
        assertThat(addresses()).isEmpty();
    }

    private void tell(Object event) {
        asSecretariat(context, () -> transaction.executeWithoutResult(begun -> context.publishEvent(event)));
    }

    private List<String> addresses() {
        return sql.sql("select address from letter").query(String.class).list();
    }
}
