package org.rimanakuy.commitment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Shown.textOf;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.PromisesInSession;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the register adds to the page of a session, and what it tells of the session on a commitment's page. */
@SignedInAs(Role.SECRETARIAT)
class SessionPledgesTest extends UiTest {

    @Autowired
    SessionPledges section;

    PromisesInSession room;

    @BeforeEach
    void agree() {
        room = new PromisesInSession(context);
    }

    private String text() {
        return textOf(section.of(room.row()));
    }

    @Test
    void a_session_without_promises_says_so() {
        assertThat(text()).contains("De esta sesión no salió ningún compromiso que conste.");
    }

    @Test
    void what_is_prepared_is_told_with_what_it_lacks() {
        room.promise(room.agreed("Reparar."), room.pledge("Carretera", room.company));

        assertThat(text())
                .contains("1 compromiso preparado. Entrará en vigor cuando se cierre el acta.")
                .contains("Carretera")
                .contains("Sin plazo: se contará como deuda visible");
    }

    @Test
    @SignedInAs(Role.ADMINISTRATOR)
    void what_is_prepared_is_nobody_elses_business() {
        room.promise(room.agreed("Reparar."), room.pledge("Carretera", room.company));

        assertThat(text()).doesNotContain("Carretera");
    }

    @Test
    @SignedInAs(Role.ADMINISTRATOR)
    void what_came_out_of_it_is_listed_with_number_and_state() {
        room.promise(room.agreed("Reparar."), room.pledge("Carretera", room.company));
        room.close();

        assertThat(text())
                .contains("CM-" + room.day.getYear() + "-001 Carretera")
                .doesNotContain("preparado");
    }

    @Test
    @SignedInAs(Role.ADMINISTRATOR)
    void the_page_of_a_commitment_leads_back_to_its_session_and_acta() {
        room.promise(room.agreed("Reparar."), room.pledge("Carretera", room.company));
        room.close();
        UI.getCurrent().navigate("register/CM-" + room.day.getYear() + "-001");

        assertThat(textOf(_get(CommitmentView.class)))
                .contains(room.row().code() + " · Tercera sesión ordinaria")
                .contains("Acta " + room.acta());
    }
}
