package org.rimanakuy.minutes.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.MinutesManner;
import org.rimanakuy.minutes.SaidOnRecord;
import org.rimanakuy.minutes.Stance;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.Role;
import org.rimanakuy.testing.Acting;
import org.rimanakuy.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A guarantor looks for what was said about a matter, goes back, and sees who stands where. */
class SaidPathTest extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    private String password = "";

    @BeforeEach
    void hold() {
        var record = new SaidOnRecord(context);
        var earlier = record.session("SE-2019-01", record.roundtable, "2019-03-12", MinutesManner.FROM_SOURCE);
        var money = record.point(earlier, "Fondo del convenio", "Dinero del convenio");
        record.line(
                earlier,
                LineKind.DECISION,
                "Se decide formar un comité que revise el uso de los aportes",
                null,
                money,
                Map.of(record.mine, Stance.FOR, record.community, Stance.FOR));
        record.tell(earlier);
        var session = record.session("SE-2020-01", record.roundtable, "2020-05-14", MinutesManner.LIVE);
        var bonus = record.point(session, "Bono universal", "Dinero del convenio");
        record.line(
                session,
                LineKind.INFORMATION,
                "La comunidad informa que el agua del río Cañipía bajó turbia en tres sectores y pide que la empresa entregue "
                        + "los resultados del monitoreo de los últimos doce meses. ".repeat(6),
                record.community);
        record.line(
                session,
                LineKind.DECISION,
                "Se decide por mayoría entregar mil soles por persona con los aportes del convenio; el agua queda para otra sesión",
                null,
                bonus,
                Map.of(record.community, Stance.FOR, record.ministry, Stance.ABSTAINS));
        record.line(
                session,
                LineKind.RESERVATION,
                "El convenio no prevé entregar dinero; la empresa deja constancia de su reserva",
                record.mine,
                bonus,
                Map.of());
        record.close(session);
        var holder = new AccountHolder("Defensora", Set.of(Role.GUARANTOR), Optional.empty());
        password = Acting.account(context, "garante", holder);
    }

    @Test
    void what_was_said_is_found_by_the_beginning_of_a_word_and_the_way_back_works() {
        signIn("/app/said");
        assertThat(page.locator(".found")).hasCount(4);

        page.getByLabel("Palabras").fill("agua canip");
        assertThat(page.locator(".found")).hasCount(1);
        assertThat(page.locator(".found mark")).hasText(new String[] {"agua", "Cañipía"});
        assertThat(page).hasURL(Pattern.compile("/app/said\\?q=agua.canip$|q=agua%20canip$"));
        everybodyCanUseIt("said");

        page.goBack();
        assertThat(page.locator(".found")).hasCount(4);
        everybodyCanUseIt("said-all");

        page.getByText("Sesión SE-2020-01, 14 de mayo de 2020").first().click();
        assertThat(page).hasURL(Pattern.compile("/app/sessions/SE-2020-01#SE-2020-01\\.1$"));
    }

    @Test
    void who_stands_where_is_told_in_words_at_every_width() {
        signIn("/app/positions");
        var topic = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Dinero del convenio"));
        assertThat(topic).containsText("Con reserva");
        assertThat(topic).containsText("Antes: A favor");
        everybodyCanUseIt("positions");
    }

    private void signIn(String path) {
        page.navigate(url(path));
        signIn("garante", password);
        page.waitForSelector("h1");
    }

    /** On a phone and on a desk; but for Vaadin's own line that tells of a lost connection, outside of every landmark. */
    private void everybodyCanUseIt(String name) {
        for (var width : new int[] {360, 1280}) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= " + width))
                    .isEqualTo(true);
            everybodyCanUseIt();
        }
        picture(name);
    }
}
