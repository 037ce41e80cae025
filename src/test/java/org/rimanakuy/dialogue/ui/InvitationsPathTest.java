package org.rimanakuy.dialogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.InvitedTable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.Role;
import org.rimanakuy.testing.Acting;
import org.rimanakuy.testing.BrowserTest;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.TestMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the page of a session to the letter in a real mail box, and to its correction. */
class InvitationsPathTest extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    private InvitedTable table;
    private SessionId session;
    private String password = "";

    @BeforeEach
    void plan() {
        CleanDatabase.clean(context);
        table = new InvitedTable(context);
        session = table.there.session(7);
        var holder = new AccountHolder("Secretaría", Set.of(Role.SECRETARIAT), Optional.empty());
        password = Acting.account(context, "secretaria", holder);
    }

    @Test
    void the_secretariat_invites_and_after_a_change_invites_again() {
        page.navigate(url("/app/sessions/" + table.session(session).code()));
        signIn("secretaria", password);

        button("Enviar invitación").click();
        confirm();
        assertThat(page.getByText("La invitación salió el")).isVisible();
        await().until(() -> TestMail.cameFor(table.community).size() == 1);

        table.move(session);
        page.reload();
        assertThat(page.getByText("Desde entonces cambiaron 2 cosas:")).isVisible();
        everybodyCanUseIt();
        picture("invitations");

        button("Enviar invitación actualizada").click();
        confirm();
        await().until(() -> TestMail.cameFor(table.community).size() == 2);
        assertThat(page.getByText("Desde entonces no cambió nada")).isVisible();
    }

    private void confirm() {
        page.locator("vaadin-confirm-dialog[opened] > [slot=confirm-button]").click();
    }
}
