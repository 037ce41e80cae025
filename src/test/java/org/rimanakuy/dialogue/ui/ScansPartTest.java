package org.rimanakuy.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.ScanService;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.TableInSession;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Samples;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

@SignedInAs(Role.SECRETARIAT)
class ScansPartTest extends UiTest {

    @Autowired
    ScanService scans;

    @Autowired
    DocumentService documents;

    SessionId session;
    ScansPart part;

    @BeforeEach
    void show() {
        CleanDatabase.clean(context);
        session = new TableInSession(context).session(0);
        part = new ScansPart(scans, documents, session, true);
        UI.getCurrent().add(part);
    }

    @Test
    void the_signed_sheet_is_listed_with_the_hash_by_which_anyone_can_tell_that_it_is_the_same() {
        click("Adjuntar documento escaneado");
        _upload(_get(_get(ScanForm.class).files, Upload.class), "lista.pdf", Samples.pdf());
        click("Guardar");
        var hash = scans.of(session).getFirst().document().sha256();
        assertThat(ScreenText.of(part)).contains("lista.pdf Lista de asistencia firmada SHA-256 " + hash);
    }

    @Test
    void nothing_is_attached_without_a_file() {
        click("Adjuntar documento escaneado");
        click("Guardar");
        assertThat(ScreenText.of(_get(ScanForm.class))).contains("Falta el archivo.");
        assertThat(scans.of(session)).isEmpty();
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
