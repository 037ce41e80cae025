package org.rimanakuy.exchange.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.exchange.file.FaultText;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.ministry.MinistryImport;
import org.rimanakuy.exchange.ministry.MinistryPlan;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shell.DayPicker;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;

/** Imports the ministry's yearly expense file: read and shown first, with the projects it names that nobody knows here. */
@Route("import/budgets")
@RolesAllowed(Roles.SECRETARIAT)
final class BudgetImportView extends Div implements Titled {

    /** More than anybody ticks one by one, and than a page can hold. */
    private static final int OFFERED = 200;

    final DayPicker consultedOn = new DayPicker(getTranslation("exchange.budgets.consulted-on"));
    final TextField source = new TextField(getTranslation("exchange.budgets.source"));
    final Select<PartyRow> executor = new Select<>();
    final CheckboxGroup<MinistryPlan.Unknown> unknown = new CheckboxGroup<>();
    final Div result = new Div();
    final Button confirm = new Button(getTranslation("exchange.view.confirm"), clicked -> write());

    private final transient MinistryImport imports;
    private transient @Nullable Path file;
    private transient @Nullable MinistryPlan seen;
    private String name = "";

    BudgetImportView(MinistryImport imports, PartyService parties, Limits limits, Clock clock) {
        this.imports = imports;
        addClassName("page");
        var upload = new Upload(UploadHandler.toTempFile((about, sent) ->
                getUI().ifPresent(ui -> ui.access(() -> review(about.fileName(), sent.toPath())))));
        upload.setAcceptedFileTypes(".csv");
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limits.totalBytes()));
        consultedOn.setValue(LocalDate.now(clock));
        consultedOn.setMax(LocalDate.now(clock));
        source.setValue(getTranslation("exchange.budgets.usual-source"));
        source.setWidth("24rem");
        executor.setLabel(getTranslation("exchange.budgets.executor"));
        executor.setItems(parties.all());
        executor.setItemLabelGenerator(row -> row == null ? "" : row.name());
        executor.setEmptySelectionAllowed(true);
        unknown.setLabel(getTranslation("exchange.budgets.unknown"));
        unknown.setItemLabelGenerator(one -> one.code() + " " + one.name());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var about = new Div(consultedOn, source);
        about.addClassName("budget-about");
        add(
                new PageHeading(title()),
                new Paragraph(getTranslation("exchange.budgets.purpose")),
                about,
                upload,
                result,
                unknown,
                executor,
                confirm);
        offer(false);
    }

    @Override
    public String title() {
        return getTranslation("exchange.budgets.title");
    }

    /** Reads what was sent and shows what it would do. */
    void review(String fileName, Path sent) {
        discard();
        name = fileName;
        file = sent;
        try {
            var plan = imports.plan(request(sent, Set.of()));
            seen = plan;
            show(plan);
            offer(plan.unknown());
            offer(plan.isSound()
                    && !(plan.told().changesNothing() && plan.unknown().isEmpty()));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    private void write() {
        var sent = file;
        var told = seen;
        if (sent == null || told == null) {
            return;
        }
        try {
            var created =
                    unknown.getValue().stream().map(MinistryPlan.Unknown::code).collect(Collectors.toSet());
            var done = imports.apply(request(sent, created), told);
            show(done);
            offer(false);
            discard();
            Notices.done(
                    "exchange.budgets.done", done.told().created(), done.told().superseded());
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        discard();
    }

    private void discard() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
                file = null;
            }
        } catch (IOException stubborn) {
            throw new UncheckedIOException(stubborn);
        }
    }

    private MinistryImport.Request request(Path sent, Set<String> created) {
        var party = executor.getValue();
        return new MinistryImport.Request(
                name, sent, consultedOn.getValue(), source.getValue(), created, party == null ? null : party.id());
    }

    private void show(MinistryPlan plan) {
        result.removeAll();
        var told = plan.told();
        var list = new UnorderedList();
        if (plan.isSound()) {
            list.add(
                    new ListItem(getTranslation("exchange.budgets.created", told.created())),
                    new ListItem(getTranslation("exchange.budgets.superseded", told.superseded())),
                    new ListItem(getTranslation("exchange.budgets.earlier", told.earlier())),
                    new ListItem(getTranslation("exchange.budgets.unchanged", told.unchanged())),
                    new ListItem(getTranslation("exchange.budgets.left-out", plan.leftOut())));
        } else {
            var text = new FaultText(this::getTranslation);
            result.add(new Paragraph(getTranslation("exchange.fault.title", plan.faultTotal())));
            plan.faults()
                    .forEach(fault -> list.add(new ListItem(fault.line() + " " + fault.column() + ": "
                            + text.problem(fault) + " " + text.remedy(fault))));
        }
        result.add(list);
    }

    private void offer(List<MinistryPlan.Unknown> projects) {
        unknown.setItems(projects.stream().limit(OFFERED).toList());
        unknown.setHelperText(
                projects.size() <= OFFERED
                        ? getTranslation("exchange.budgets.unknown-hint")
                        : getTranslation("exchange.budgets.unknown-many", OFFERED, projects.size()));
    }

    private void offer(boolean sound) {
        unknown.setVisible(
                sound && !unknown.getListDataView().getItems().toList().isEmpty());
        executor.setVisible(unknown.isVisible());
        confirm.setVisible(sound);
    }
}
