package org.rimanakuy.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.InvitedTable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.Shown;
import org.rimanakuy.testing.UiTest;

class InvitationsPartTest extends UiTest {

    private InvitedTable table;
    private SessionId session;

    @BeforeEach
    void plan() {
        CleanDatabase.clean(context);
        table = new InvitedTable(context);
        session = table.there.session(7);
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void the_secretariat_sees_who_gets_a_letter_and_who_has_to_be_told_otherwise_before_it_invites() {
        assertThat(shown())
                .contains("Todavía no se envió ninguna invitación")
                .contains("2 direcciones reciben la invitación", table.community)
                .contains("Avísele por teléfono o en papel: Óscar Quispe (Municipalidad de Prueba)");
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void after_inviting_it_sees_when_that_was_and_what_changed_since() {
        shown();
        _click(_get(Button.class, spec -> spec.withText("Enviar invitación")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(shown()).contains("La invitación salió el", "2 cartas:", "Desde entonces no cambió nada");

        table.move(session);
        assertThat(shown()).contains("Desde entonces cambiaron 2 cosas:", "ahora Coliseo municipal");
        assertThat(_find(Button.class, spec -> spec.withText("Enviar invitación actualizada")))
                .hasSize(1);
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void without_any_address_it_says_what_to_do_instead_of_offering_a_button() {
        table.forgetAddresses();
        assertThat(shown()).contains("Nadie de la mesa tiene una dirección de correo");
        assertThat(_find(Button.class, spec -> spec.withText("Enviar invitación"))).isEmpty();
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void a_delegate_sees_no_address() {
        assertThat(shown()).contains("Todavía no se envió ninguna invitación").doesNotContain(table.community);
    }

    private String shown() {
        UI.getCurrent().removeAll();
        var part = context.getBean(InvitationsSection.class).of(table.session(session));
        UI.getCurrent().add(part);
        return Shown.textOf(part);
    }
}
