package org.rimanakuy.commitment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.commitment.Speak;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementService;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Incoming;
import org.rimanakuy.document.Samples;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A file marked personal, in a real browser: who may see it opens it in the workspace, and nobody anywhere else. */
class PersonalFileTest extends BrowserTest {

    private static final String LIST = "lista-de-firmas.pdf";

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    private CommitmentNumber number = new CommitmentNumber(2004, 1);

    @BeforeEach
    void sendPersonalFile() {
        var register = new SmallRegister(context);
        number = register.promise("Terminar la posta de salud", Deadline.NONE);
        SignedInContext.run(register.community, this::tell, Role.DELEGATE);
    }

    private void tell() {
        var documents = context.getBean(DocumentService.class);
        var file = documents.keep(new Incoming(LIST, Samples.file(folder, Samples.pdf()), false));
        documents.mark(file.id(), true);
        var seen =
                context.getBean(SheetService.class).sheet(number).orElseThrow().commitment();
        context.getBean(StatementService.class)
                .tell(new Speak(
                        seen.id(),
                        seen.version(),
                        Standing.STALLED,
                        "Lo firmamos todas",
                        null,
                        null,
                        null,
                        false,
                        List.of(file.id())));
    }

    private Locator listAsSecretariat() {
        var holder = new AccountHolder("Secretaría", Set.of(Role.SECRETARIAT), Optional.empty());
        var password = context.getBean(SystemActs.class)
                .as(
                        "prueba",
                        Role.ADMINISTRATOR,
                        () -> context.getBean(AccountService.class).open("mesa", holder))
                .password();
        page.navigate(url("/app/"));
        page.locator("input[name=username]").fill("mesa");
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.locator("h1").waitFor();
        page.navigate(url("/app/register/" + number));
        return page.locator(".evidence").getByText(LIST);
    }

    @Test
    void the_secretariat_opens_it_as_a_file_in_which_nothing_runs() {
        var link = listAsSecretariat();
        link.waitFor();
        picture("personal-file");
        var given = page.request().get(url("/app/" + link.getAttribute("href")));

        assertThat(given.status()).isEqualTo(200);
        assertThat(given.body()).isEqualTo(Samples.pdf());
        assertThat(given.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-type", "application/pdf")
                .containsEntry("cache-control", "private, no-store");
        assertThat(given.headers().get("content-disposition")).startsWith("attachment");
        assertThat(given.headers().get("content-security-policy")).contains("default-src 'none'", "sandbox");
    }

    @Test
    void whoever_has_only_its_address_is_given_nothing() {
        var link = listAsSecretariat();
        link.waitFor();
        var address = url("/app/" + link.getAttribute("href"));
        open(new Browser.NewContextOptions());

        assertThat(new String(page.request().get(address).body(), StandardCharsets.ISO_8859_1))
                .doesNotContain("%PDF");
        page.navigate(url("/c/" + number));
        assertThat(page.content()).contains("Lo firmamos todas").doesNotContain(LIST);
    }
}
