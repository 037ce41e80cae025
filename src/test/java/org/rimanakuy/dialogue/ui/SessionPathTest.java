package org.rimanakuy.dialogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.AgendaItemData;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.TableInSession;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.Role;
import org.rimanakuy.testing.Acting;
import org.rimanakuy.testing.BrowserTest;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The secretariat on the day of a session: opens it, notes who comes by keyboard, and loses and regains the quorum. */
class SessionPathTest extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    private String password = "";
    private String code = "";

    @BeforeEach
    void plan() {
        CleanDatabase.clean(context);
        var table = new TableInSession(context);
        var session = table.session(0);
        code = table.row(session).code();
        asSecretariat(context, () -> agenda(session));
        var holder = new AccountHolder("Rosa Huamaní", Set.of(Role.SECRETARIAT), Optional.empty());
        password = Acting.account(context, "rosa", holder);
    }

    private void agenda(SessionId session) {
        var agenda = context.getBean(AgendaService.class);
        agenda.add(
                session,
                new AgendaItemData(
                        "Instalación del sistema de agua potable en la comunidad",
                        "agua",
                        45,
                        "Municipalidad",
                        List.of(new AgendaItemRow.Paper("Informe técnico", LocalDate.parse("2026-05-07"), null))));
        agenda.add(session, new AgendaItemData("Posta de salud", "salud", 30, null, List.of()));
        agenda.drop(agenda.of(session).getLast().id(), 0, "La posta se entregó en marzo");
    }

    @Test
    void a_session_is_opened_and_its_quorum_followed_while_people_come_and_go() {
        page.navigate(url("/app/sessions"));
        signIn("rosa", password);
        assertThat(page.locator("h1")).hasText("Sesiones");
        everybodyCanUseIt();
        picture("sessions");

        button("Convocar sesión").click();
        page.getByLabel("Título").waitFor();
        everybodyCanUseIt();
        picture("session-form");
        page.keyboard().press("Escape");

        page.navigate(url("/app/sessions/" + code));
        button("Abrir la sesión").click();
        assertThat(button("Cerrar la sesión")).isVisible();
        button("Llegó: Rosa Huamaní").focus();
        page.keyboard().press("Enter");
        assertThat(button("Salió: Rosa Huamaní")).isFocused();
        button("Llegó: Ana Salas").click();
        button("Llegó: Julián Ccahua").click();
        assertThat(page.locator(".quorum")).containsText("No hay quórum: 2 de 3");
        everybodyCanUseIt();
        picture("session-without-quorum");
        theQuorumIsRegainedAndLostAgain();

        button("Corregir a Rosa Huamaní").click();
        page.getByLabel("Viene por").waitFor();
        everybodyCanUseIt();
        picture("attendee-form");
        page.keyboard().press("Escape");
        button("Agregar punto").click();
        button("Agregar documento").click();
        everybodyCanUseIt();
        picture("agenda-form");
    }

    private void theQuorumIsRegainedAndLostAgain() {
        button("Llegó: Óscar Quispe").click();
        assertThat(page.locator(".quorum")).containsText("Hay quórum: 3 de 3");
        button("Salió: Ana Salas").click();
        assertThat(page.locator(".quorum")).containsText("No hay quórum: 2 de 3");
        button("Volvió: Ana Salas").click();
        assertThat(page.locator(".quorum")).containsText("Hay quórum: 3 de 3");
    }
}
