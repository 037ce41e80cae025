package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.ItemState;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.minutes.ToldMinutesService;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ImportAgendaTest {

    @TempDir
    Path folder;

    @Autowired
    ImportService imports;

    @Autowired
    SessionService sessions;

    @Autowired
    AgendaService agendas;

    @Autowired
    ToldMinutesService told;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void write() throws IOException {
        CleanDatabase.clean(context);
        write("roundtables.csv", "code,name\nMT-1,Mesa\n");
        write("sessions.csv", "code,roundtable,held_on,title\nSE-1,MT-1,2012-03-05,Primera\n");
        write("agenda_items.csv", """
                session,position,title,topic,minutes_planned,state,state_reason
                SE-1,2,Agua,agua,30,POSTPONED,Falta el informe
                SE-1,1,El fondo,,,TREATED,
                """);
        write(
                "minutes_lines.csv",
                "code,session,position,item,kind,text,wording\nL-1,SE-1,1,1,DECISION,Fondo,SUMMARY\n");
    }

    @Test
    void an_agenda_comes_in_its_order_with_what_became_of_each_point_and_the_lines_that_belong_to_it() {
        assertThat(take().of(Kind.AGENDA_ITEM).created()).isEqualTo(2);
        var id = session();
        var points = agendas.of(id);
        assertThat(points)
                .extracting(AgendaItemRow::title, AgendaItemRow::state, AgendaItemRow::stateReason)
                .containsExactly(
                        tuple("El fondo", ItemState.TREATED, null),
                        tuple("Agua", ItemState.POSTPONED, "Falta el informe"));
        assertThat(told.of(List.of(id)).getFirst().line().said().item())
                .isEqualTo(points.getFirst().id());
    }

    @Test
    void a_point_named_again_changes_but_not_what_became_of_it() throws IOException {
        take();
        write("agenda_items.csv", "session,position,title,state\nSE-1,2,Agua de riego,DROPPED\n");
        assertThat(take().of(Kind.AGENDA_ITEM).changed()).isOne();
        var point = agendas.of(session()).getLast();
        assertThat(point.title()).isEqualTo("Agua de riego");
        assertThat(point.topic()).isEqualTo("agua");
        assertThat(point.state()).isEqualTo(ItemState.POSTPONED);
    }

    @Test
    void a_line_of_a_point_that_no_agenda_has_is_told() throws IOException {
        write(
                "minutes_lines.csv",
                "code,session,position,item,kind,text,wording\nL-1,SE-1,1,9,DECISION,Fondo,SUMMARY\n");
        assertThat(plan().faults())
                .extracting(Fault::line, Fault::column, Fault::problem)
                .containsExactly(tuple(2, "item", Problem.UNKNOWN_CODE));
    }

    private SessionId session() {
        return sessions.byCode("SE-1").orElseThrow().id();
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
}
