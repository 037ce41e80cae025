package org.rimanakuy.document.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Samples;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

@SignedInAs(Role.DELEGATE)
class EvidenceFieldTest extends UiTest {

    @Autowired
    private DocumentService documents;

    private EvidenceField field;

    @BeforeEach
    void show() {
        field = new EvidenceField(documents, 5);
        UI.getCurrent().add(field);
    }

    @Test
    void several_files_are_added_and_one_that_is_refused_does_not_take_the_others_along() {
        send("obra.jpg", Samples.photoWithPlace());
        send("acta.pdf", Samples.program());
        send("acta.pdf", Samples.pdf());

        assertThat(field.getValue()).extracting(row -> row.name()).containsExactly("obra.jpg", "acta.pdf");
        assertThat(text()).contains("«acta.pdf» es un programa");
    }

    @Test
    void the_place_of_a_photo_is_kept_only_when_asked_for() {
        send("obra.jpg", Samples.photoWithPlace());
        _setValue(field.keepLocation, true);
        send("lugar.jpg", Samples.photoWithPlace());

        assertThat(field.getValue().getFirst().whereTaken()).isEmpty();
        assertThat(text()).containsOnlyOnce("tomada en -14.79167, -71.41000");
    }

    @Test
    void a_file_is_marked_personal_or_taken_back_before_it_is_on_record() {
        send("dni.pdf", Samples.pdf());
        send("acta.pdf", Samples.pdf());
        _setValue(
                _find(field, Checkbox.class, spec -> spec.withLabel("Personal: no se publica"))
                        .getFirst(),
                true);
        assertThat(field.getValue()).extracting(row -> row.personal()).containsExactly(true, false);

        _click(_find(field, Button.class, spec -> spec.withText("Quitar")).get(1));
        assertThat(field.getValue()).extracting(row -> row.name()).containsExactly("dni.pdf");
        assertThat(field.identities()).hasSize(1);
    }

    @Test
    void what_is_too_large_damaged_or_could_run_is_refused_with_its_reason_and_the_rest_is_kept() {
        send("plano.pdf", tooLarge());
        send("cortada.jpg", Samples.cutShort());
        send("dibujo.svg", Samples.drawingWithScript());
        send("acta.pdf", Samples.pdf());

        assertThat(field.getValue()).extracting(row -> row.name()).containsExactly("acta.pdf");
        assertThat(text())
                .contains("«plano.pdf» pesa más de 25 MB")
                .contains("«cortada.jpg» está dañado o incompleto")
                .contains("«dibujo.svg» no se admite");
    }

    /** 26 MB that begin as a PDF does. */
    private static byte[] tooLarge() {
        return Arrays.copyOf(Samples.pdf(), 26 * 1024 * 1024);
    }

    private void send(String name, byte[] content) {
        _upload(field.upload, name, content);
    }

    private String text() {
        assertThat(_get(EvidenceField.class)).isSameAs(field);
        return String.join(
                "\n",
                _find(field, Paragraph.class).stream().map(Paragraph::getText).toList());
    }
}
