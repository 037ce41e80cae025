package org.rimanakuy.exchange.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Resemblance;
import org.rimanakuy.exchange.ExportService;
import org.rimanakuy.exchange.ImportService;
import org.rimanakuy.exchange.PlanOutrunRefusal;
import org.rimanakuy.exchange.TrainingService;
import org.rimanakuy.exchange.Upload;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Titled;

/** Imports files: they are read and shown first, and only what was seen and confirmed is written. */
@Route("import")
@Menu(title = "exchange.view.title", icon = "vaadin:exchange", order = 80)
@RolesAllowed(Roles.SECRETARIAT)
final class ImportView extends Div implements Titled {

    final FileDrop upload;
    final Button confirm = new Button(getTranslation("exchange.view.confirm"), clicked -> write());
    final Button again = new Button(getTranslation("exchange.view.again"), clicked -> startOver());
    final ProgressBar bar = new ProgressBar();
    final Span stage = new Span();
    final Div result = new Div();
    final transient Inbox inbox;

    /** The work under way, or the last one done. */
    transient CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

    private final transient ImportService imports;
    private final transient Background background;
    private transient @Nullable Upload files;
    private transient @Nullable ImportPlan plan;
    private @Nullable PlanPanel preview;

    ImportView(
            ImportService imports,
            ExportService exports,
            TrainingService training,
            Background background,
            Limits limits) {
        this.imports = imports;
        this.background = background;
        this.inbox = new Inbox(limits);
        this.upload = new FileDrop(inbox, limits, this::review);
        addClassName("page");
        bar.setIndeterminate(true);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H1(title()),
                new Paragraph(getTranslation("exchange.view.purpose")),
                new RouterLink(getTranslation("exchange.budgets.link"), BudgetImportView.class),
                upload,
                stage,
                bar,
                result,
                new Div(confirm, again),
                new RecordPanel(exports, training));
        startOver();
    }

    @Override
    public String title() {
        return getTranslation("exchange.view.title");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        inbox.discard();
        work.whenComplete((done, failure) -> closeFiles());
    }

    /** Reads what has arrived and shows what it would do. */
    void review() {
        if (inbox.isEmpty()) {
            return;
        }
        closeFiles();
        var taken = inbox.takeOut();
        files = taken;
        inBackground("exchange.view.reading", progress -> imports.plan(taken, progress), this::show);
    }

    private void write() {
        var taken = files;
        var seen = plan;
        var linked = preview == null ? List.<Resemblance>of() : preview.twins.chosen();
        if (taken != null && seen != null) {
            inBackground("exchange.view.writing", progress -> imports.apply(taken, seen, linked, progress), this::done);
        }
    }

    private void show(ImportPlan read) {
        plan = read;
        result.removeAll();
        if (!read.isSound()) {
            result.add(new FaultGrid(read));
        }
        preview = new PlanPanel(read);
        result.add(preview);
        if (read.isSound() && read.changesNothing()) {
            result.add(new Paragraph(getTranslation("exchange.view.nothing-to-do")));
        }
        confirm.setVisible(read.isSound() && !read.changesNothing());
        again.setVisible(true);
        upload.setVisible(false);
    }

    private void done(ImportPlan written) {
        startOver();
        result.add(new PlanPanel(written));
        Notices.done("exchange.view.done", written.created(), written.changed());
    }

    private void startOver() {
        closeFiles();
        plan = null;
        preview = null;
        result.removeAll();
        upload.clearFileList();
        upload.setVisible(true);
        confirm.setVisible(false);
        again.setVisible(false);
        busy(false);
    }

    private void inBackground(String key, Function<Consumer<Kind>, ImportPlan> task, Consumer<ImportPlan> then) {
        busy(true);
        var page = getUI().orElseThrow();
        Consumer<Kind> telling = Background.heardBy(page, kind -> tell(key, kind));
        work = background.run(
                page,
                () -> task.apply(telling),
                done -> {
                    busy(false);
                    then.accept(done);
                },
                this::failed);
    }

    private void failed(Throwable failure) {
        busy(false);
        switch (failure) {
            case PlanOutrunRefusal outrun -> {
                Notices.refused(outrun);
                var taken = files;
                if (taken != null) {
                    inBackground("exchange.view.reading", progress -> imports.plan(taken, progress), this::show);
                }
            }
            case Refusal refusal -> Notices.refused(refusal);
            case RuntimeException unexpected -> throw unexpected;
            default -> throw new IllegalStateException(failure);
        }
    }

    private void tell(String key, Kind kind) {
        getUI().ifPresent(ui ->
                ui.access(() -> stage.setText(getTranslation(key, getTranslation("exchange.kind." + kind)))));
    }

    private void busy(boolean isBusy) {
        bar.setVisible(isBusy);
        stage.setVisible(isBusy);
        confirm.setEnabled(!isBusy);
        again.setEnabled(!isBusy);
    }

    private void closeFiles() {
        if (files != null) {
            files.close();
            files = null;
        }
    }
}
