package org.rimanakuy.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.rimanakuy.exchange.ExportService;
import org.rimanakuy.exchange.TrainingService;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shell.Confirm;
import org.rimanakuy.shell.Notices;

/** The record as one file to take along, and the training record to load or to remove. */
final class RecordPanel extends Div {

    final Button load = new Button(getTranslation("exchange.training.load"), clicked -> load());
    final Button remove = new Button(
            getTranslation("exchange.training.remove"),
            clicked -> Confirm.ask("exchange.training.remove-asked", this::remove));
    final Anchor trainingExport;

    private final transient ExportService exports;
    private final transient TrainingService training;

    RecordPanel(ExportService exports, TrainingService training) {
        this.exports = exports;
        this.training = training;
        trainingExport = export("exchange.export.training", "rimanakuy-practica.zip", true);
        remove.addThemeVariants(ButtonVariant.ERROR);
        add(
                new H2(getTranslation("exchange.export.title")),
                new Paragraph(getTranslation("exchange.export.purpose")),
                export("exchange.export.record", "rimanakuy.zip", false),
                new H2(getTranslation("exchange.training.title")),
                new Paragraph(getTranslation("exchange.training.purpose")),
                new Div(load, remove),
                trainingExport);
        refresh();
    }

    private Anchor export(String key, String fileName, boolean isTraining) {
        DownloadHandler handler = event -> {
            event.setFileName(fileName);
            event.setContentType("application/zip");
            exports.zip(event.getOutputStream(), isTraining);
        };
        return new Anchor(handler, getTranslation(key));
    }

    private void load() {
        try {
            var loaded = training.load();
            Notices.done("exchange.view.done", loaded.created(), loaded.changed());
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
        refresh();
    }

    private void remove() {
        Notices.done("exchange.command.training-removed", training.remove());
        refresh();
    }

    private void refresh() {
        var isThere = training.isOnRecord();
        load.setVisible(!isThere);
        remove.setVisible(isThere);
        trainingExport.setVisible(isThere);
    }
}
