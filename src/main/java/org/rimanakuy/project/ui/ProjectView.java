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
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.ui.CommitmentNavigation;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.journal.ui.JournalPanel;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.project.Cost;
import org.rimanakuy.project.Overrun;
import org.rimanakuy.project.ProjectData;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.Slippage;
import org.rimanakuy.project.StageDates;
import org.rimanakuy.project.Stop;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Facts;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.PublicPage;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** One promised work: who builds it, how far it has come against its dates, what it cost, from which promise it comes. */
@Route("projects/:number")
@PermitAll
final class ProjectView extends Div implements BeforeEnterObserver, Titled {

    private final transient ProjectService projects;
    private final transient ProjectForms forms;
    private final transient PartyService parties;
    private final transient PlaceService places;
    private final transient JournalService journal;
    private final transient Words words;
    private final transient Clock clock;
    private final boolean keepsTheRecord;
    private String name = "";

    ProjectView(
            ProjectService projects,
            ProjectForms forms,
            PartyService parties,
            PlaceService places,
            JournalService journal,
            Words words,
            Clock clock,
            CurrentUser currentUser) {
        this.projects = projects;
        this.forms = forms;
        this.parties = parties;
        this.places = places;
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
        add(heading(project), facts(data));
        part("project.form.stages", data.stages(), this::told);
        part("project.form.stops", data.stops(), this::told);
        part("project.form.costs", data.costs(), this::told);
        Overrun.of(data.costs())
                .flatMap(Overrun::share)
                .ifPresent(share -> add(new Paragraph(getTranslation("project.view.overrun", words.percent(share)))));
        if (!data.commitments().isEmpty()) {
            var list = new UnorderedList();
            data.commitments().forEach(one -> list.add(new ListItem(CommitmentNavigation.link(one))));
            add(new Section(new H2(getTranslation("project.form.commitments")), list));
        }
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

    private Facts facts(ProjectData data) {
        var unknown = getTranslation("project.form.unknown");
        var executor = data.executor();
        var place = data.place();
        var classed = data.classification();
        return new Facts()
                .withOr(
                        label("executor"),
                        executor == null ? null : parties.names().of(executor),
                        unknown)
                .withOr(label("modality"), word(data.modality()), unknown)
                .withOr(label("funding"), word(data.funding()), unknown)
                .withOr(
                        label("place"),
                        Optional.ofNullable(place)
                                .map(places.byId()::get)
                                .map(PlaceRow::name)
                                .orElse(null),
                        unknown)
                .withOr(label("cui"), data.codes().cui(), unknown)
                .with(label("snip"), data.codes().snip())
                .withOr(label("function"), word(classed.function()), unknown)
                .withOr(label("dimension"), word(classed.dimension()), unknown)
                .withOr(label("setting"), word(classed.setting()), unknown)
                .with(label("classified-by"), classed.classifiedBy())
                .with(label("target-group"), data.targetGroup())
                .with(label("note"), data.note())
                .withOr(label("source"), data.source(), unknown);
    }

    private <T> void part(String key, List<T> all, Function<T, String> told) {
        if (!all.isEmpty()) {
            var list = new UnorderedList();
            all.forEach(one -> list.add(new ListItem(told.apply(one))));
            add(new Section(new H2(getTranslation(key)), list));
        }
    }

    private String told(StageDates dates) {
        var slippage = Slippage.of(dates, LocalDate.now(clock));
        return getTranslation(
                "project.view.stage",
                word(dates.stage()),
                words.date(dates.baseline()),
                words.date(dates.revised()),
                words.date(dates.actual()),
                slippage.ofBaseline().orElse(0L));
    }

    private String told(Stop stop) {
        return getTranslation(
                "project.view.stop", words.date(stop.stoppedOn()), words.date(stop.restartedOn()), stop.reason());
    }

    private String told(Cost cost) {
        return getTranslation(
                "project.view.cost",
                words.money(cost.amount(), cost.currency()),
                words.date(cost.toldOn()),
                cost.reason());
    }

    private @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : getTranslation(Changes.key(constant));
    }

    private String label(String field) {
        return getTranslation("project.form." + field);
    }
}
