package org.rimanakuy.concern.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rimanakuy.concern.GrievanceData;
import org.rimanakuy.concern.GrievanceRow;
import org.rimanakuy.concern.GrievanceService;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.journal.ui.JournalPanel;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Facts;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Seen;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** One grievance: what was said, what was done, and whose move it is. For the secretariat alone. */
@Route("grievances/:number")
@RolesAllowed(Roles.SECRETARIAT)
final class GrievanceView extends Div implements BeforeEnterObserver, Titled {

    static final String NUMBER = "number";

    private final transient GrievanceService grievances;
    private final transient PartyService parties;
    private final transient PlaceService places;
    private final transient JournalService journal;
    private final transient Words words;
    private final transient Clock clock;
    private String number = "";

    GrievanceView(
            GrievanceService grievances,
            PartyService parties,
            PlaceService places,
            JournalService journal,
            Words words,
            Clock clock) {
        this.grievances = grievances;
        this.parties = parties;
        this.places = places;
        this.journal = journal;
        this.words = words;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public String title() {
        return number;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        number = entering.getRouteParameters().get(NUMBER).orElse("");
        show();
    }

    private void show() {
        var row = grievances.byNumber(number).orElseThrow(NotFoundException::new);
        removeAll();
        var heading = new PageHeading(getTranslation(Changes.key(row.data().topic()))).code(row.number());
        if (!row.standing().next().isEmpty()) {
            var take = new Button(getTranslation("concern.step.record"), clicked -> take(row));
            take.addThemeVariants(ButtonVariant.PRIMARY);
            heading.act(take);
        }
        heading.act(new Button(getTranslation("concern.grievance.correct"), clicked -> correct(row)));
        add(
                heading,
                new Paragraph(standing(row, words)),
                new Paragraph(row.data().text()),
                facts(row.data()),
                steps(row),
                new JournalPanel(journal.of(row.id()), clock.getZone(), parties.names()::of),
                new Paragraph(new RouterLink(getTranslation("concern.grievances.back"), GrievancesView.class)));
    }

    private Facts facts(GrievanceData data) {
        return new Facts()
                .with(getTranslation("concern.grievance.received-on"), words.day(data.receivedOn()))
                .with(getTranslation("concern.grievance.channel"), getTranslation(Changes.key(data.channel())))
                .withOr(
                        getTranslation("concern.grievance.complainant"),
                        data.complainant(),
                        getTranslation("concern.grievances.unnamed"))
                .with(
                        getTranslation("concern.grievance.addressee"),
                        Optional.ofNullable(data.addressee())
                                .map(parties.names()::of)
                                .orElse(null))
                .with(
                        getTranslation("concern.grievance.place"),
                        Optional.ofNullable(data.place())
                                .map(places.byId()::get)
                                .map(PlaceRow::name)
                                .orElse(null))
                .with(getTranslation("concern.grievance.about"), data.about())
                .with(getTranslation("concern.grievance.summary"), data.summary());
    }

    private Section steps(GrievanceRow row) {
        var list = new UnorderedList();
        row.steps()
                .forEach(step -> list.add(new ListItem(words.day(step.on()) + " · "
                        + getTranslation(Changes.key(step.step())) + ". " + step.words())));
        var section = new Section(new H2(getTranslation("concern.grievances.steps")));
        section.add(row.steps().isEmpty() ? new Paragraph(getTranslation("concern.grievances.no-steps")) : list);
        return section;
    }

    private void take(GrievanceRow row) {
        new StepForm(row.number(), row.standing().next(), LocalDate.now(clock)).openToRecord(step -> {
            grievances.take(row.id(), row.version(), step);
            Notices.done("concern.step.recorded");
            show();
        });
    }

    private void correct(GrievanceRow row) {
        new GrievanceForm(parties.all(), places.all(), LocalDate.now(clock))
                .openToCorrect(
                        () -> {
                            var now = grievances.byNumber(row.number()).orElse(row);
                            return new Seen<>(now.version(), now.data());
                        },
                        (version, data, why) -> {
                            grievances.correct(row.id(), version, data, why);
                            Notices.done("concern.grievance.corrected", row.number());
                            show();
                        });
    }

    /** Whose move it is, until when, and how late. */
    static String standing(GrievanceRow row, Words words) {
        var standing = row.standing();
        var ui = UI.getCurrent();
        var turn = ui.getTranslation(Changes.key(standing.move()));
        var until = standing.until()
                .map(day -> ui.getTranslation("concern.grievances.until", turn, words.day(day)))
                .orElse(turn);
        return standing.isLate()
                ? until + ". " + ui.getTranslation("concern.grievances.late", standing.daysLate())
                : until;
    }
}
