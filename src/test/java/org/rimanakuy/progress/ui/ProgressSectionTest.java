package org.rimanakuy.progress.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Incoming;
import org.rimanakuy.document.Samples;
import org.rimanakuy.progress.ProgressService;
import org.rimanakuy.progress.WorkWithVoices;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class ProgressSectionTest extends UiTest {

    @TempDir
    Path folder;

    @TempDir
    Path files;

    private WorkWithVoices works;

    @BeforeEach
    void open() {
        works = WorkWithVoices.on(context, folder);
        UI.getCurrent().navigate("projects/" + WorkWithVoices.PROMISED);
    }

    @Test
    void what_a_community_said_on_paper_is_recorded_and_shown_in_its_own_column() {
        assertThat(ScreenText.of(section()))
                .contains("Quien la ejecuta", "La comunidad", "El garante", "No ha dicho nada.");
        _click(_get(Button.class, spec -> spec.withText("Registrar lo dicho en papel")));
        var form = _get(PaperForm.class);
        form.who.setValue(context.getBean(ProgressService.class).hearable(works.work(WorkWithVoices.PROMISED)).stream()
                .filter(one -> one.voice() == Voice.COMMUNITY)
                .findFirst()
                .orElseThrow());
        _setValue(form.percent, new BigDecimal("120"));
        _setValue(form.paper, "Oficio 12");
        _setValue(form.words, "Faltan las tribunas.");
        form.evidence.setValue(List.of(context.getBean(DocumentService.class)
                .keep(new Incoming("oficio.pdf", Samples.file(files, Samples.pdf()), false))));
        save();
        assertThat(form.percent.isInvalid()).isTrue();
        assertThat(form.words.getValue()).isEqualTo("Faltan las tribunas.");

        _setValue(form.percent, new BigDecimal("40"));
        save();
        assertThat(form.isOpened()).isFalse();
        assertThat(ScreenText.of(section()))
                .contains("40 % de la obra", "Faltan las tribunas.", "Según el documento: Oficio 12", "oficio.pdf");
    }

    private static Component section() {
        return _get(ProgressPanel.class).getParent().orElseThrow();
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
    }
}
