package org.rimanakuy.handover.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.commitment.Promise;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.handover.HandoverService;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SpeakingFor;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

class HandoverViewTest extends UiTest {

    private PartyId seller = PartyId.next();
    private PartyId buyer = PartyId.next();

    @BeforeEach
    void sell() {
        CleanDatabase.clean(context);
        seller = party("VENDE", "Minera que vende");
        buyer = party("COMPRA", "Minera que compra");
        asSecretariat(context, () -> {
            for (var title : List.of("Carretera", "Escuela")) {
                context.getBean(CommitmentService.class)
                        .record(new CommitmentData(
                                new Promise(title, title, Wording.LITERAL, Language.ES),
                                Origin.UNKNOWN,
                                seller,
                                List.of(),
                                PartialDate.parse("2004-12-21"),
                                Deadline.NONE,
                                null,
                                new Classification(Weight.IMPORTANT, null, null, null, false),
                                null,
                                null));
            }
            context.getBean(SuccessionService.class)
                    .record(new SuccessionData(seller, buyer, PartialDate.parse("2026-01-01"), "Venta", null));
        });
    }

    private PartyId party(String code, String name) {
        return asSecretariat(
                context,
                () -> context.getBean(PartyService.class)
                        .record(new PartyData(code, name, null, PartyKind.COMPANY, null, null, null)));
    }

    private HandoverView open() {
        var id = context.getBean(HandoverService.class).of(buyer).getFirst().id();
        UI.getCurrent().navigate("handovers/" + id);
        return _get(HandoverView.class);
    }

    @Test
    void the_successor_finds_it_on_its_desk_and_accepts_one_after_the_other() {
        SpeakingFor.signIn(buyer, Role.DELEGATE);
        UI.getCurrent().navigate("");
        assertThat(ScreenText.of(_get(Main.class)))
                .contains("Entregas por recibir · 1")
                .contains("Minera que compra responde desde el 1 de enero de 2026");

        var view = open();
        assertThat(ScreenText.of(view)).contains("2 compromisos abiertos, ninguno recibido todavía");
        _setValue(_find(view, Checkbox.class).getFirst(), true);
        _click(_get(view, Button.class, spec -> spec.withText("Recibir el marcado")));
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
        assertThat(ScreenText.of(view))
                .contains("2 compromisos abiertos, uno recibido")
                .contains("Recibido por");

        _click(_get(view, Button.class, spec -> spec.withText("Marcar todo lo que se ve")));
        _click(_get(view, Button.class, spec -> spec.withText("Recibir el marcado")));
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
        assertThat(ScreenText.of(view)).contains("Todo lo que quedaba abierto está recibido.");
    }

    @Test
    void others_read_it_and_accept_nothing() {
        SpeakingFor.signIn(seller, Role.DELEGATE);
        var view = open();
        assertThat(ScreenText.of(view)).contains("Falta recibirlo.").contains("Descargar el expediente en PDF");
        assertThat(_find(view, Checkbox.class)).isEmpty();
    }

    @Test
    void a_party_shows_its_dossiers_and_how_long_people_stand_for_it() {
        SpeakingFor.signIn(seller, Role.DELEGATE);
        UI.getCurrent().navigate("parties/COMPRA");
        assertThat(ScreenText.of(_get(Main.class)))
                .contains("No consta desde cuándo lo representa nadie.")
                .contains("Minera que compra responde desde el 1 de enero de 2026");
    }
}
