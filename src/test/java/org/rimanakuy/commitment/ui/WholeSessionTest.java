package org.rimanakuy.commitment.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.TableInSession;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.testing.Acting;
import org.rimanakuy.testing.BrowserTest;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A session from its agenda to the acta everybody can read, by those who do it: the secretariat and three delegations. */
class WholeSessionTest extends BrowserTest {

    private static final String RESERVATION = "Con reserva: el plazo depende de la licencia de agua.";
    private static final String REASON = "No se dijo cuándo: así no lo aprobamos.";
    private static final String PROMISED = "La empresa construirá el reservorio de Huisa.";

    @Autowired
    private ApplicationContext context;

    private final Map<String, String> passwords = new HashMap<>();
    private String code = "";

    @BeforeEach
    void plan() {
        CleanDatabase.clean(context);
        var table = new TableInSession(context);
        code = table.row(table.session(0)).code();
        account("secretaria", Role.SECRETARIAT, null);
        account("comunidad", Role.DELEGATE, table.community);
        account("empresa", Role.DELEGATE, table.company);
        account("municipio", Role.DELEGATE, table.municipality);
    }

    private void account(String login, Role role, PartyId party) {
        var holder = new AccountHolder("Cuenta " + login, Set.of(role), Optional.ofNullable(party));
        passwords.put(login, Acting.account(context, login, holder));
    }

    @Test
    void from_the_agenda_to_the_acta() throws IOException {
        enter("secretaria");
        agenda();
        peopleComeAndGo();
        type();
        act("Cerrar la sesión");
        act("Hacer circular");
        picture("whole-circulating");

        enter("comunidad");
        askForCorrection();
        enter("secretaria");
        button("Aceptar").click();
        act("Hacer circular otra vez");

        answer("comunidad", "No aprueba", REASON);
        answer("empresa", "Aprueba con reserva", RESERVATION);
        answer("municipio", "Aprueba", "");

        enter("secretaria");
        act("Cerrar el acta");
        assertThat(page.locator(".acta")).containsText("AC-");
        everybodyCanUseIt();
        picture("whole-closed");
        compared();
    }

    private void enter(String login) {
        open(new Browser.NewContextOptions().setLocale("es-PE").setViewportSize(1280, 800));
        page.navigate(url("/app/sessions/" + code));
        signIn(login, passwords.get(login));
        page.locator("h1:text-is('Sesión de prueba')").waitFor();
    }

    private void agenda() {
        for (var point : List.of("Agua para Huisa", "Carretera a Coporaque")) {
            button("Agregar punto").click();
            field("Punto").fill(point);
            button("Guardar").click();
            assertThat(page.locator(".agenda")).containsText(point);
        }
    }

    private void peopleComeAndGo() {
        button("Abrir la sesión").click();
        assertThat(button("Cerrar la sesión")).isVisible();
        button("Llegó: Rosa Huamaní").click();
        button("Llegó: Ana Salas").click();
        button("Llegó: Óscar Quispe").click();
        assertThat(page.locator(".quorum")).containsText("Hay quórum: 3 de 3");
        button("Salió: Ana Salas").click();
        assertThat(page.locator(".quorum")).containsText("No hay quórum: 2 de 3");
        button("Volvió: Ana Salas").click();
        assertThat(page.locator(".quorum")).containsText("Hay quórum: 3 de 3");
    }

    /** Twenty lines with the keys alone, five of them while the network is away; one becomes a commitment. */
    private void type() {
        page.getByText("Escribir el acta").click();
        assertThat(page.locator("textarea").last()).isFocused();
        var keys = page.keyboard();
        keys.type("Se abre la sesión.");
        for (var line = 2; line <= 19; line++) {
            keys.press("Enter");
            page.context().setOffline(line >= 8 && line <= 12);
            keys.type("Intervención " + line + ".");
        }
        keys.press("Enter");
        keys.press("/");
        keys.type("acuer");
        keys.press("Enter");
        keys.type(PROMISED);
        assertThat(page.locator(".minutes-status"))
                .hasText("Guardado", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        keys.press("F4");
        pick("Quién se compromete", "Minera Primera");
        pick("A favor de", "Comunidad Alta");
        picture("whole-pledge");
        button("Guardar").click();
        assertThat(page.locator(".minutes-note").last())
                .hasText("Compromiso: La empresa construirá el reservorio de Huisa · Sin plazo · Sin seguimiento");
        assertThat(page.locator("textarea")).hasCount(20);
        everybodyCanUseIt();
        picture("whole-typed");
        page.navigate(url("/app/sessions/" + code));
    }

    private void pick(String label, String choice) {
        var box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        box.fill(choice);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice))
                .click();
        page.keyboard().press("Tab");
    }

    private Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** An act that asks once more. */
    private void act(String name) {
        button(name).click();
        page.locator("vaadin-confirm-dialog[opened] > [slot=confirm-button]").click();
        assertThat(button(name)).hasCount(0);
    }

    private void askForCorrection() {
        button("Pedir una corrección").click();
        pick("Línea", "Intervención 2.");
        field("Lo que debe decir").fill("La comunidad pidió agua limpia.");
        field("Por qué").fill("Eso se dijo.");
        picture("whole-correction");
        button("Guardar").click();
        assertThat(page.locator(".acta")).containsText("Sin responder");
    }

    private void answer(String login, String kind, String words) {
        enter(login);
        button("Responder").click();
        page.locator("vaadin-select:has(label:text-is('Respuesta')) vaadin-select-value-button")
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(kind).setExact(true))
                .click();
        page.getByLabel(Pattern.compile("Reserva o motivo.*")).fill(words);
        button("Guardar").click();
        assertThat(page.locator(".acta")).containsText("por Cuenta " + login);
    }

    /** The paper says what the page says, word by word. */
    private void compared() throws IOException {
        var text = page.locator("vaadin-details").filter(new Locator.FilterOptions().setHasText("Texto del acta AC-"));
        text.locator("vaadin-details-summary").click();
        var shown = text.locator("pre").textContent();
        Assertions.assertThat(shown)
                .contains("1. Agua para Huisa (tratado)\n2. Carretera a Coporaque (pasa a otra sesión)\n")
                .doesNotContain("no tiene orden del día");
        Assertions.assertThat(shown).contains(PROMISED, RESERVATION, REASON, "La comunidad pidió agua limpia.");
        var download = page.waitForDownload(
                () -> page.getByText(Pattern.compile("Descargar en PDF.*")).click());
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            var printed = flat(new PDFTextStripper().getText(pdf));
            shown.lines()
                    .map(WholeSessionTest::flat)
                    .filter(line -> !line.matches("[=-]*")) // what underlines a heading
                    .forEach(line -> Assertions.assertThat(printed).contains(line));
            Assertions.assertThat(publicLines(text.textContent()))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(line -> Assertions.assertThat(printed).contains(line));
        }
    }

    /** What anybody reads on the page of the acta, leaf by leaf. */
    private List<String> publicLines(String heading) {
        var number = Pattern.compile("AC-\\d+-\\d+")
                .matcher(heading)
                .results()
                .findFirst()
                .orElseThrow();
        var lines = new ArrayList<String>();
        try (var anybody = page.context().browser().newContext()) {
            var acta = anybody.newPage();
            acta.navigate(url("/es/actas/" + number.group()));
            lines.addAll(acta.locator(".acta h2, .acta p").allInnerTexts());
            while (acta.locator("a[rel=next]").count() > 0) {
                acta.locator("a[rel=next]").click();
                lines.addAll(acta.locator(".acta h2, .acta p").allInnerTexts());
            }
        }
        return lines.stream()
                .map(WholeSessionTest::flat)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
