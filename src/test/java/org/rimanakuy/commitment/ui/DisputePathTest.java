package org.rimanakuy.commitment.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.document.Samples;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A claim, a dispute with a photo, an answer and a finding, each by its own person, and what everybody reads after each. */
class DisputePathTest extends BrowserTest {

    private static final String PHOTO = "posta-cerrada.jpg";

    @Autowired
    private ApplicationContext context;

    private String number = "";
    private PartyId company = PartyId.next();
    private PartyId community = PartyId.next();
    private PartyId guarantor = PartyId.next();

    @BeforeEach
    void promise() {
        var register = new SmallRegister(context);
        company = register.successor;
        community = register.community;
        guarantor = asSecretariat(
                context,
                () -> context.getBean(PartyService.class)
                        .record(new PartyData("GAR", "Red de garantes", null, PartyKind.NGO, null, null, null)));
        var agreement = asSecretariat(
                context, () -> context.getBean(AgreementService.class).record(guaranteed(register.promisor)));
        var due = Deadline.on(PartialDate.day(register.today.plusDays(10)));
        number = promised(register, register.data("Terminar la posta de salud", due), agreement)
                .toString();
    }

    private AgreementData guaranteed(PartyId promisor) {
        return new AgreementData(
                "AG-2004-09",
                "Acuerdo de la posta",
                Instrument.ACCORD,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new AgreementParty(promisor, PartyRole.PROMISOR, null),
                        new AgreementParty(guarantor, PartyRole.GUARANTOR, null)),
                List.of());
    }

    private static CommitmentNumber promised(SmallRegister register, CommitmentData data, AgreementId agreement) {
        return register.promise(new CommitmentData(
                data.promise(),
                new Origin(agreement, null, null, null),
                data.promisor(),
                data.beneficiaries(),
                data.madeOn(),
                data.deadline(),
                data.followUp(),
                data.classification(),
                data.place(),
                data.followedSince()));
    }

    @Test
    void a_claim_is_disputed_with_a_photo_answered_and_found_partly_true() {
        signInAs("empresa", Role.DELEGATE, company);
        say("Informar avance", "Cumplido", "Qué se hizo y qué falta", "La posta está terminada y entregada.");
        everybodyReads(
                "1-claimed",
                "Declarado cumplido",
                "La posta está terminada y entregada.",
                "Quien prometió (Minera Nueva) declaró que el compromiso está cumplido.");

        communityDisputes();

        signInAs("empresa2", Role.DELEGATE, company);
        say("Responder a la discrepancia", "Cumplido", "Su respuesta", "El personal llega en marzo.");
        everybodyReads(
                "3-answered",
                "En discrepancia",
                "El personal llega en marzo.",
                "dice que el compromiso no está cumplido");
        assertThat(page.locator(".verdict")).containsText("Al garante");

        signInAs("garante", Role.GUARANTOR, guarantor);
        say(
                "Registrar constatación",
                "Cumplido en parte",
                "Qué constató: motivo y evidencia examinada",
                "Visita del 3 de noviembre: el edificio está, el personal no.");
        everybodyReads(
                "4-found",
                "Cumplido en parte, verificado",
                "el edificio está, el personal no.",
                "El garante (Red de garantes) constató que el compromiso está cumplido en parte.");
    }

    private void communityDisputes() {
        signInAs("comunidad", Role.DELEGATE, community);
        open("Abrir discrepancia");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(PHOTO, "image/jpeg", Samples.photoWithPlace()));
        assertThat(page.getByLabel("Quitar " + PHOTO)).isVisible();
        fill("No cumplido", "Por qué no está cumplido", "La posta está cerrada con candado.");
        everybodyReads(
                "2-disputed",
                "En discrepancia",
                "La posta está cerrada con candado.",
                "La comunidad (Comunidad de Tintaya) abrió una discrepancia");
        photoIsShown();
    }

    private void signInAs(String login, Role role, PartyId party) {
        open(new Browser.NewContextOptions().setLocale("es-PE").setViewportSize(1280, 800));
        var holder = new AccountHolder("Quien entra como " + login, Set.of(role), Optional.of(party));
        var password = context.getBean(SystemActs.class)
                .as(
                        "prueba",
                        Role.ADMINISTRATOR,
                        () -> context.getBean(AccountService.class).open(login, holder))
                .password();
        page.navigate(url("/app/"));
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.getByText("Terminar la posta de salud").first()).isVisible();
        picture("desk-" + login);
        page.navigate(url("/app/register/" + number));
    }

    private void say(String act, String standing, String label, String words) {
        open(act);
        fill(standing, label, words);
    }

    private void open(String act) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(act).setExact(true))
                .click();
        assertThat(page.locator("vaadin-select:has(label:text-is('Cómo está'))"))
                .isVisible();
    }

    private void fill(String standing, String label, String words) {
        page.locator("vaadin-select:has(label:text-is('Cómo está')) vaadin-select-value-button")
                .click();
        page.locator("vaadin-select-item")
                .getByText(standing, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        page.getByLabel(label).fill(words);
        picture("form-" + standing);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Guardar"))
                .click();
        assertThat(page.locator(".voices")).containsText(words);
        picture("commitment-" + standing);
    }

    /** Anybody, without an account, on a small phone. */
    private void everybodyReads(String step, String headline, String words, String told) {
        open(new Browser.NewContextOptions().setLocale("es-PE").setViewportSize(360, 740));
        page.navigate(url("/c/" + number));
        assertThat(page.locator(".verdict")).containsText(headline);
        assertThat(page.locator(".voices")).containsText(words);
        assertThat(page.locator(".story")).containsText("Minera Vieja lo prometió a Comunidad de Tintaya.");
        assertThat(page.locator(".story")).containsText(told);
        org.assertj.core.api.Assertions.assertThat(
                        new AxeBuilder(page).analyze().getViolations())
                .isEmpty();
        picture("sheet-" + step);
    }

    private void photoIsShown() {
        var photo = page.locator(".evidence img");
        photo.scrollIntoViewIfNeeded();
        assertThat(photo).hasJSProperty("complete", true);
        org.assertj.core.api.Assertions.assertThat((Integer) photo.evaluate("image => image.naturalWidth"))
                .isPositive();
    }
}
