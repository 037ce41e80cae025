package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What other modules keep open puts itself on the agenda; here a list stands for such a module. */
@IntegrationTest
class AgendaSourcesTest {

    private static final String LACKS = "dialogue.session-gap.NO_AGENDA";

    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda items;

    @Autowired
    DialogueSessions sessions;

    @Autowired
    RoundtableService roundtables;

    @Autowired
    AgendaService agenda;

    @Autowired
    JournalService journal;

    @Autowired
    TransactionTemplate transaction;

    TableInSession table;
    SessionId session;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        table = new TableInSession(context);
        session = table.session(10);
    }

    @Test
    void what_is_open_comes_onto_the_agenda_with_what_it_lacks() {
        assertThat(gather(session, commitment("CM-2004-003"))).isEqualTo(1);
        assertThat(agenda.of(session)).singleElement().satisfies(item -> {
            assertThat(item.about()).isEqualTo("CM-2004-003");
            assertThat(item.lacks()).isEqualTo(LACKS);
            assertThat(item.origin()).isEqualTo(ItemOrigin.COMMITMENT);
        });
    }

    @Test
    void what_is_on_the_agenda_does_not_come_twice() {
        gather(session, commitment("CM-2004-003"));
        assertThat(gather(session, commitment("CM-2004-003"), commitment("CM-2004-004")))
                .isEqualTo(1);
    }

    @Test
    void what_was_dropped_or_put_off_in_this_session_does_not_come_back_by_itself() {
        gather(session, commitment("CM-2004-003"), commitment("CM-2004-004"));
        var before = agenda.of(session);
        asSecretariat(context, () -> {
            agenda.drop(before.getFirst().id(), before.getFirst().version(), "Se resolvió por carta");
            agenda.postpone(before.getLast().id(), before.getLast().version(), "Falta el informe");
        });
        assertThat(gather(session, commitment("CM-2004-003"), commitment("CM-2004-004")))
                .isZero();
    }

    @Test
    void what_was_put_off_comes_once_although_it_is_open_as_well() {
        gather(session, commitment("CM-2004-003"));
        var before = agenda.of(session).getFirst();
        asSecretariat(context, () -> agenda.postpone(before.id(), before.version(), "Falta el informe"));
        var next = table.session(20);
        gather(next, commitment("CM-2004-003"));
        assertThat(agenda.of(next)).extracting(AgendaItemRow::about).containsExactly("CM-2004-003");
    }

    @Test
    void a_title_longer_than_an_agenda_has_room_for_is_cut_and_shows_that_it_was() {
        gather(session, new ProposedPoint(ItemOrigin.PENDING, "SE-2026-01/7", "palabra ".repeat(40), ""));
        assertThat(agenda.of(session).getFirst().title())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("palabra…");
    }

    private static ProposedPoint commitment(String number) {
        return new ProposedPoint(ItemOrigin.COMMITMENT, number, "Compromiso " + number, LACKS);
    }

    private int gather(SessionId id, ProposedPoint... open) {
        var flow = new AgendaFlow(
                items,
                roundtables,
                only((AgendaSource) roundtable -> List.of(open)),
                context.getBeanProvider(SpokenPoints.class),
                journal);
        return asSecretariat(
                context,
                () -> transaction.execute(
                        status -> flow.gather(sessions.findById(id).orElseThrow())));
    }

    private static <T> ObjectProvider<T> only(T bean) {
        return new ObjectProvider<>() {
            @Override
            public Stream<T> orderedStream() {
                return Stream.of(bean);
            }
        };
    }
}
