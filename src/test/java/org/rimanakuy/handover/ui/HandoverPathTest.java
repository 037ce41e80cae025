package org.rimanakuy.handover.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.commitment.Promise;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.BrowserTest;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A mine is sold, and the buyer takes over what was promised: from its desk to the paper to sign. */
class HandoverPathTest extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    private String password = "";

    @BeforeEach
    void sell() {
        CleanDatabase.clean(context);
        var seller = party("VENDE", "Minera que vende", PartyKind.COMPANY);
        var buyer = party("COMPRA", "Minera que compra", PartyKind.COMPANY);
        var community = party("COM", "Comunidad de Tintaya", PartyKind.COMMUNITY);
        asSecretariat(context, () -> {
            for (var title : List.of("Reponer las tierras perdidas", "Terminar la posta de salud")) {
                context.getBean(CommitmentService.class)
                        .record(new CommitmentData(
                                new Promise(title, title, Wording.SUMMARY, Language.ES),
                                Origin.UNKNOWN,
                                seller,
                                List.of(community),
                                PartialDate.parse("2004-12-21"),
                                Deadline.on(PartialDate.year(2030)),
                                null,
                                new Classification(Weight.CRITICAL, null, null, null, false),
                                null,
                                null));
            }
            context.getBean(SuccessionService.class)
                    .record(new SuccessionData(seller, buyer, PartialDate.parse("2026-01-01"), "Venta", null));
        });
        var holder = new AccountHolder("Relaciones comunitarias", Set.of(Role.DELEGATE), Optional.of(buyer));
        password = context.getBean(SystemActs.class)
                .as(
                        "prueba",
                        Role.ADMINISTRATOR,
                        () -> context.getBean(AccountService.class).open("compra", holder))
                .password();
    }

    private PartyId party(String code, String name, PartyKind kind) {
        return asSecretariat(
                context,
                () -> context.getBean(PartyService.class)
                        .record(new PartyData(code, name, null, kind, null, null, null)));
    }

    @Test
    void the_buyer_accepts_what_it_bought_and_takes_the_dossier_along() throws IOException {
        page.navigate(url("/app/"));
        signIn("compra", password);
        page.getByText("Minera que compra responde desde el 1 de enero de 2026").click();
        assertThat(page.locator("h1")).hasText("Expediente de entrega");
        everybodyCanUseIt();
        picture("handover");

        page.getByText("Recibir CM-2004-001").click();
        button("Recibir el marcado").click();
        page.getByLabel("Observación (si tiene alguna)").fill("Falta el expediente técnico");
        button("Guardar").click();
        assertThat(page.getByText("2 compromisos abiertos, uno recibido")).isVisible();
        assertThat(page.getByText("Falta el expediente técnico")).isVisible();

        var download = page.waitForDownload(
                () -> page.getByText("Descargar el expediente en PDF").click());
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            org.assertj.core.api.Assertions.assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Reponer las tierras perdidas", "Falta el expediente técnico", "Recibido. Observación:");
        }
    }
}
