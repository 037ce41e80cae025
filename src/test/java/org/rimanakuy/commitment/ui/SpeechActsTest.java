package org.rimanakuy.commitment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Shown.textOf;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Incoming;
import org.rimanakuy.document.Samples;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.security.SpeakingFor;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

class SpeechActsTest extends UiTest {

    @Autowired
    private DocumentService documents;

    @TempDir
    private Path folder;

    private SmallRegister register;
    private CommitmentNumber number;

    @BeforeEach
    void promise() {
        register = new SmallRegister(context);
        number = register.promise("Construir la posta", Deadline.on(PartialDate.day(register.today.plusDays(30))));
    }

    @Test
    void whoever_answers_reports_in_its_own_words_with_a_photo() {
        SpeakingFor.signIn(register.successor, Role.DELEGATE);
        open();
        assertThat(offered()).containsExactly("Informar avance");
        click("Informar avance");
        var form = _get(SpeakForm.class);
        assertThat(form.fulfilledOn.isVisible()).isFalse();
        _setValue(form.standing, Standing.FULFILLED);
        form.fulfilledOn.setValue(PartialDate.day(register.today));
        _setValue(form.words, "La posta atiende desde hoy");
        form.evidence.setValue(List.of(
                documents.keep(new Incoming("posta.jpg", Samples.file(folder, Samples.photo(64, 40)), false))));
        click("Guardar");

        expectNotifications("Su informe quedó registrado.");
        assertThat(text())
                .contains("La posta atiende desde hoy", "Minera Nueva", "Declarado en este registro.")
                .contains("JPEG");
    }

    @Test
    void a_beneficiary_disputes_only_what_was_claimed_and_not_by_agreeing() {
        SpeakingFor.signIn(register.community, Role.DELEGATE);
        open();
        assertThat(offered()).containsExactly("Declarar lo que ve la comunidad");

        claimed();
        open();
        click("Abrir discrepancia");
        var form = _get(SpeakForm.class);
        assertThat(form.standing.getListDataView().getItems()).doesNotContain(Standing.FULFILLED, Standing.NO_EVIDENCE);
        assertThat(form.words.getHelperText()).contains("Quien prometió tiene 10 días hábiles para responder");
        _setValue(form.standing, Standing.NOT_FULFILLED);
        _setValue(form.words, "No hay médico ni medicinas");
        click("Guardar");

        assertThat(text()).contains("Discrepancias", "Quien prometió tiene hasta", "En discrepancia");
    }

    @Test
    void whoever_promised_is_asked_for_an_answer_while_a_dispute_waits_for_it() {
        claimed();
        register.said(number, said(Voice.COMMUNITY, Standing.NOT_FULFILLED, true));
        SpeakingFor.signIn(register.successor, Role.DELEGATE);
        open();
        assertThat(offered()).containsExactly("Responder a la discrepancia");
    }

    @Test
    void who_speaks_while_another_spoke_is_told_keeps_the_words_and_saves_again() {
        SpeakingFor.signIn(register.community, Role.DELEGATE);
        open();
        click("Declarar lo que ve la comunidad");
        var form = _get(SpeakForm.class);
        _setValue(form.standing, Standing.STALLED);
        _setValue(form.words, "No se ve a nadie trabajando");
        register.said(number, said(Voice.PROMISOR, Standing.IN_PROGRESS, false));
        click("Guardar");

        assertThat(textOf(form)).contains("Mientras usted escribía, Secretaría de prueba hizo un cambio");
        assertThat(form.words.getValue()).isEqualTo("No se ve a nadie trabajando");
        click("Guardar");
        expectNotifications("Lo que ve la comunidad quedó registrado.");
        assertThat(text()).contains("No se ve a nadie trabajando", "En proceso");
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void the_secretariat_records_a_paper_only_with_its_scan() {
        open();
        click("Registrar lo dicho en papel");
        var form = _get(SpeakForForm.class);
        _setValue(
                form.who,
                form.who
                        .getListDataView()
                        .getItems()
                        .filter(heard -> heard.voice() == Voice.COMMUNITY)
                        .findFirst()
                        .orElseThrow());
        _setValue(form.standing, Standing.STALLED);
        _setValue(form.words, "La obra está parada");
        _setValue(form.paper, "Memorial de la asamblea");
        click("Guardar");
        assertThat(form.isOpened()).isTrue();

        form.evidence.setValue(
                List.of(documents.keep(new Incoming("memorial.pdf", Samples.file(folder, Samples.pdf()), false))));
        click("Guardar");
        expectNotifications("Lo dicho en papel quedó registrado.");
        assertThat(text())
                .contains(
                        "Lo registró la secretaría a partir de un documento: Memorial de la asamblea", "memorial.pdf");
    }

    @Test
    @SignedInAs(Role.ADMINISTRATOR)
    void an_administrator_is_offered_no_voice() {
        open();
        assertThat(offered()).isEmpty();
    }

    private void claimed() {
        register.said(number, said(Voice.PROMISOR, Standing.FULFILLED, false));
    }

    private StatementData said(Voice voice, Standing standing, boolean disputes) {
        var party = voice == Voice.PROMISOR ? register.successor : register.community;
        return new StatementData(
                voice, party, PartialDate.day(register.today), standing, "Dicho", null, null, disputes, "Prueba");
    }

    private void open() {
        UI.getCurrent().navigate("register/" + number);
    }

    private void click(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }

    private List<String> offered() {
        return _find(Button.class).stream()
                .map(Button::getText)
                .filter(text ->
                        text.matches("Informar.*|Responder.*|Declarar.*|Abrir dis.*|Registrar constat.*|.*papel"))
                .toList();
    }

    private String text() {
        return textOf(_get(CommitmentView.class));
    }
}
