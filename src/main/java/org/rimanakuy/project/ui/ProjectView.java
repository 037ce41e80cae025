package org.rimanakuy.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.ui.CommitmentNavigation;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.journal.ui.JournalPanel;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.project.Cost;
import org.rimanakuy.project.Overrun;
import org.rimanakuy.project.ProjectPictures;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.Slippage;
import org.rimanakuy.project.StageDates;
import org.rimanakuy.project.Stop;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shell.Illustrated;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.PublicPage;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** One promised work: who builds it, how far it has come against its dates, what it cost, from which promise it comes. */
@Route("projects/:number")
@PermitAll
final class ProjectView extends Div implements BeforeEnterObserver, Titled {

    /** What the messages leave out. */
    private static final String UNKNOWN = "none";

    private final transient ProjectService projects;
    private final transient ProjectForms forms;
    private final transient ProjectPictures pictures;
    private final transient PartyService parties;
    private final transient ProjectFacts facts;
    private final transient List<ProjectSection> sections;
    private final transient JournalService journal;
    private final transient Words words;
    private final transient Clock clock;
    private final boolean keepsTheRecord;
    private String name = "";

    ProjectView(
            ProjectService projects,
            ProjectForms forms,
            ProjectPictures pictures,
            PartyService parties,
            ProjectFacts facts,
            List<ProjectSection> sections,
            JournalService journal,
            Words words,
            Clock clock,
            CurrentUser currentUser) {
        this.projects = projects;
        this.forms = forms;
        this.pictures = pictures;
        this.parties = parties;
        this.facts = facts;
        this.sections = sections;
        this.journal = journal;
        this.words = words;
        this.clock = clock;
        this.keepsTheRecord = currentUser.is(Role.SECRETARIAT);
        addClassName("page");
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(entering.getRouteParameters().get(ProjectNavigation.NUMBER).orElse(""));
    }

    private void show(String number) {
        var project = projects.byNumber(number).orElseThrow(NotFoundException::new);
        var data = project.data();
        name = project.name();
        removeAll();
        add(heading(project), facts.of(data));
        pictures.drawn(data, getLocale()).map(Illustrated::new).ifPresent(this::add);
        part("project.form.stages", data.stages(), this::told);
        part("project.form.stops", data.stops(), this::told);
        part("project.form.costs", data.costs(), this::told);
        Overrun.of(data.costs())
                .flatMap(Overrun::share)
                .ifPresent(share -> add(new Paragraph(getTranslation("project.view.overrun", words.percent(share)))));
        sections.forEach(section -> add(section.of(project)));
        part("project.form.commitments", facts.promises(data), ProjectView::promise);
        add(new JournalPanel(journal.of(project.id().value()), clock.getZone(), parties.names()::of));
    }

    private PageHeading heading(ProjectRow project) {
        var stage = project.data().stage();
        var heading = new PageHeading(project.name())
                .code(project.number().toString())
                .note(new Span(getTranslation(stage == null ? "project.form.unknown" : Changes.key(stage))))
                .note(PublicPage.link("proyectos", project.number().toString()))
                .example(project.example());
        if (keepsTheRecord) {
            heading.act(new Button(
                    getTranslation("project.form.correct"),
                    VaadinIcon.EDIT.create(),
                    clicked ->
                            forms.correct(project, () -> show(project.number().toString()))));
        }
        return heading;
    }

    private <T> void part(String key, List<T> all, Function<T, ListItem> told) {
        if (!all.isEmpty()) {
            var list = new UnorderedList();
            all.forEach(one -> list.add(told.apply(one)));
            add(new Section(new H2(getTranslation(key)), list));
        }
    }

    private static ListItem promise(CommitmentRecord record) {
        return new ListItem(
                CommitmentNavigation.link(record.number().toString()),
                new Span(" " + record.data().promise().title()));
    }

    private ListItem told(StageDates dates) {
        var slippage = Slippage.of(dates, LocalDate.now(clock));
        return item(
                "project.view.stage",
                getTranslation(Changes.key(dates.stage())),
                words.date(dates.baseline()),
                known(dates.revised()),
                known(dates.actual()),
                slippage.ofBaseline().orElse(0L));
    }

    private ListItem told(Stop stop) {
        return item(
                "project.view.stop",
                words.date(stop.stoppedOn()),
                known(stop.restartedOn()),
                Objects.requireNonNullElse(stop.reason(), UNKNOWN));
    }

    private ListItem told(Cost cost) {
        return item(
                "project.view.cost",
                words.money(cost.amount(), cost.currency()),
                words.date(cost.toldOn()),
                Objects.requireNonNullElse(cost.reason(), UNKNOWN));
    }

    private String known(@Nullable PartialDate date) {
        return date == null ? UNKNOWN : words.date(date);
    }

    private ListItem item(String key, Object... told) {
        return new ListItem(getTranslation(key, told));
    }
}
