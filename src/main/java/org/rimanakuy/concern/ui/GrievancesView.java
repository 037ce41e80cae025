package org.rimanakuy.concern.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.rimanakuy.concern.GrievanceRow;
import org.rimanakuy.concern.GrievanceService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.PublicPage;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** What people complain about, those past their term first. For the secretariat alone. */
@Route("grievances")
@Menu(title = "concern.grievances.menu", icon = "vaadin:megaphone", order = 48)
@RolesAllowed(Roles.SECRETARIAT)
final class GrievancesView extends Div implements Titled {

    final Paragraph told = new Paragraph();
    final UnorderedList list = new UnorderedList();

    private final transient GrievanceService grievances;
    private final transient Words words;

    GrievancesView(GrievanceService grievances, PartyService parties, PlaceService places, Words words, Clock clock) {
        this.grievances = grievances;
        this.words = words;
        addClassName("page");
        var record = new Button(
                getTranslation("concern.grievance.record"),
                VaadinIcon.PLUS.create(),
                clicked -> new GrievanceForm(parties.all(), places.all(), LocalDate.now(clock)).openToRecord(data -> {
                    Notices.done("concern.grievance.recorded", grievances.record(data));
                    show();
                }));
        record.addThemeVariants(ButtonVariant.PRIMARY);
        told.getElement().setAttribute("role", "status");
        list.addClassName("entries");
        add(
                new PageHeading(title())
                        .note(new Span(getTranslation("concern.grievances.lead")))
                        .note(PublicPage.link("quejas", "cuentas"))
                        .act(record),
                told,
                list);
        show();
    }

    @Override
    public String title() {
        return getTranslation("concern.grievances.title");
    }

    private void show() {
        var rows = grievances.latest();
        var late = rows.stream().filter(row -> row.standing().isLate()).count();
        told.setText(
                rows.isEmpty()
                        ? getTranslation("concern.grievances.none")
                        : getTranslation("concern.grievances.count", rows.size(), late));
        list.removeAll();
        rows.forEach(row -> list.add(item(row)));
    }

    private ListItem item(GrievanceRow row) {
        var link = new RouterLink(
                row.number(),
                GrievanceView.class,
                new RouteParameters(new RouteParam(GrievanceView.NUMBER, row.number())));
        link.addClassName("number");
        var item = new ListItem(
                new Paragraph(
                        link,
                        new Span(" " + getTranslation(Changes.key(row.data().topic())))),
                new Paragraph(GrievanceView.standing(row, words)));
        item.addClassName("entry");
        return item;
    }
}
