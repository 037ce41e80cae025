package org.rimanakuy.exchange.ui;

import static com.github.mvysny.kaributesting.v10.GridKt.expectRows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.exchange.TrainingService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportViewTest extends UiTest {

    static final String GOOD = "code,name,level,parent\nR,Región,REGION,\nP,Provincia,PROVINCE,R\n";
    static final String BAD = "code,name,level,parent\nR,,REGION,\nP,Provincia,PROVINCE,=X\n";

    @Autowired
    SystemActs system;

    @Autowired
    PlaceService places;

    @Autowired
    TrainingService training;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    void nothing_is_written_before_the_preview_is_confirmed() {
        asSecretariat(() -> {
            var view = open();
            send(view, GOOD);
            assertThat(places.all()).isEmpty();
            expectRows(_get(PlanPanel.class).items, 2);
            assertThat(view.confirm.isVisible()).isTrue();

            _click(view.confirm);
            settle(view);
            assertThat(places.all()).hasSize(2);
            assertThat(view.confirm.isVisible()).isFalse();
        });
    }

    @Test
    void faults_are_told_in_one_list_and_nothing_can_be_confirmed() {
        asSecretariat(() -> {
            var view = open();
            send(view, BAD);
            expectRows(_get(FaultGrid.class).grid, 2);
            assertThat(view.confirm.isVisible()).isFalse();
            _click(view.again);
            _assertNone(FaultGrid.class);
        });
    }

    @Test
    void the_list_of_faults_can_be_taken_along() {
        asSecretariat(() -> {
            send(open(), BAD);
            assertThat(download(_get(FaultGrid.class)))
                    .contains("Archivo,Línea,Columna,Qué está mal,Qué estaría bien")
                    .contains("places.csv,2,name,La celda está vacía.,Este dato es obligatorio.");
        });
    }

    @Test
    void what_is_on_record_already_leaves_nothing_to_confirm() {
        asSecretariat(() -> {
            var view = open();
            send(view, GOOD);
            _click(view.confirm);
            settle(view);
            send(view, GOOD);
            assertThat(view.confirm.isVisible()).isFalse();
        });
    }

    @Test
    void a_preview_that_the_record_has_outrun_is_shown_anew() {
        asSecretariat(() -> {
            var view = open();
            send(view, GOOD);
            _click(view.confirm);
            settle(view);
            send(view, GOOD.replace("Provincia", "Otra provincia"));
            sql.sql("update place set version = version + 1 where code = 'P'").update();
            _click(view.confirm);
            settle(view);
            settle(view);
            assertThat(places.all()).extracting(PlaceRow::name).doesNotContain("Otra provincia");

            _click(view.confirm);
            settle(view);
            assertThat(places.all()).extracting(PlaceRow::name).contains("Otra provincia");
        });
    }

    @Test
    void the_training_record_is_removed_in_one_confirmed_act() {
        asSecretariat(() -> {
            training.load();
            open();
            _click(_get(RecordPanel.class).remove);
            assertThat(training.isOnRecord()).isTrue();
            _fireConfirm(_get(ConfirmDialog.class));
            assertThat(training.isOnRecord()).isFalse();
        });
    }

    private static ImportView open() {
        UI.getCurrent().navigate(ImportView.class);
        return _get(ImportView.class);
    }

    private static void send(ImportView view, String content) {
        _upload(view.upload, "places.csv", content.getBytes(StandardCharsets.UTF_8));
        view.review();
        settle(view);
    }

    private static void settle(ImportView view) {
        view.work.join();
        MockVaadin.clientRoundtrip(false);
    }

    private static String download(FaultGrid faults) {
        var out = new ByteArrayOutputStream();
        try {
            faults.write(faults.grid.getListDataView().getItems().toList(), out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void asSecretariat(Runnable test) {
        system.as("Rosa", Role.SECRETARIAT, () -> {
            test.run();
            return true;
        });
    }
}
