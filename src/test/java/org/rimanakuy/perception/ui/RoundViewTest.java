package org.rimanakuy.perception.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.perception.Instrument;
import org.rimanakuy.perception.Manner;
import org.rimanakuy.perception.PerceptionService;
import org.rimanakuy.perception.RoundData;
import org.rimanakuy.perception.RoundRow;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class RoundViewTest extends UiTest {

    @BeforeEach
    void open() {
        CleanDatabase.clean(context);
        asSecretariat(context, () -> {
            context.getBean(PlaceService.class)
                    .record(new PlaceData("A", "Alto Huarca", PlaceLevel.REGION, null, null, null, null, null));
            perception()
                    .open(new RoundData(
                            "RP-2024-01",
                            "Primera ronda",
                            Instrument.OWN.code(),
                            null,
                            LocalDate.of(2024, 3, 1),
                            LocalDate.of(2024, 3, 31),
                            Manner.PAPER,
                            "Secretaría técnica"));
        });
    }

    @Test
    void forms_are_typed_line_by_line_and_a_line_that_is_none_is_told_and_nothing_is_lost() {
        var entry = entry();
        _setValue(
                entry.community, context.getBean(PlaceService.class).byCode("A").orElseThrow());
        _setValue(entry.lines, "4352 No llegó el agua\n436\n1111");
        assertThat(entry.told.getText()).isEqualTo("2 formularios se entienden, 1 está mal");
        _click(entry.save);
        assertThat(round().sheets()).isZero();
        assertThat(entry.lines.getValue()).contains("436");
        _setValue(entry.lines, "4352 No llegó el agua\n4362\n1111".replace("6", "5"));
        _click(entry.save);
        assertThat(round().sheets()).isEqualTo(3);
        assertThat(entry.lines.getValue()).isEmpty();
        _click(entry.undo);
        assertThat(round().sheets()).isZero();
    }

    @Test
    void without_a_community_nothing_is_saved() {
        var entry = entry();
        _setValue(entry.lines, "4352");
        _click(entry.save);
        assertThat(entry.community.isInvalid()).isTrue();
        assertThat(round().sheets()).isZero();
    }

    @Test
    void a_round_is_published_after_a_question_and_then_takes_no_form() {
        var entry = entry();
        _setValue(
                entry.community, context.getBean(PlaceService.class).byCode("A").orElseThrow());
        _setValue(entry.lines, "4352\n4352\n4352\n4352\n5555 Porque sí");
        _click(entry.save);
        _click(_get(Button.class, spec -> spec.withText("Cerrar y publicar los resultados")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(round().isPublished()).isTrue();
        _assertNone(SheetEntry.class);
        assertThat(ScreenText.of(_get(RoundView.class))).contains("Alto Huarca: 4.2 (5)", "Porque sí");
    }

    @Test
    @SignedInAs(Role.GUARANTOR)
    void who_does_not_keep_the_record_sees_no_form_and_no_words() {
        UI.getCurrent().navigate("perception/RP-2024-01");
        _assertNone(SheetEntry.class);
        assertThat(ScreenText.of(_get(RoundView.class))).doesNotContain("En sus palabras");
    }

    private SheetEntry entry() {
        UI.getCurrent().navigate("perception/RP-2024-01");
        return _get(SheetEntry.class);
    }

    private RoundRow round() {
        return perception().byCode("RP-2024-01").orElseThrow();
    }

    private PerceptionService perception() {
        return context.getBean(PerceptionService.class);
    }
}
