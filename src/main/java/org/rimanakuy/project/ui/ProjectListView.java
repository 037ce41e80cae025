package org.rimanakuy.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.ExampleMark;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;

/** The promised works, found by words and stage; what is looked for stands in the address. */
@Route("projects")
@Menu(title = "project.menu", icon = "vaadin:tools", order = 33)
@PermitAll
final class ProjectListView extends Div implements AfterNavigationObserver, Titled {

    private static final String PAGE = "page";
    private static final int AT_ONCE = 25;
    private static final int LAST_PAGE = 400;

    final ProjectFilters filters;
    final Paragraph told = new Paragraph();
    final UnorderedList list = new UnorderedList();
    final Nav pages = new Nav();

    private final transient ProjectService projects;

    ProjectListView(
            ProjectService projects,
            ProjectForms forms,
            PartyService parties,
            PlaceService places,
            CurrentUser currentUser) {
        this.projects = projects;
        this.filters = new ProjectFilters(parties, places, () -> go(1));
        addClassName("page");
        var heading = new PageHeading(title()).note(new Span(getTranslation("project.list.purpose")));
        heading.act(new RouterLink(getTranslation("project.map.title"), ProjectMapView.class));
        if (currentUser.is(Role.SECRETARIAT)) {
            var record = new Button(
                    getTranslation("project.form.record"), VaadinIcon.PLUS.create(), clicked -> forms.record());
            record.addThemeVariants(ButtonVariant.PRIMARY);
            heading.act(record);
        }
        told.getElement().setAttribute("role", "status");
        list.addClassName("entries");
        pages.addClassName("acts");
        pages.getElement().setAttribute("aria-label", getTranslation("dialogue.sessions.pages"));
        add(heading, filters, told, list, pages);
    }

    @Override
    public String title() {
        return getTranslation("project.menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var asked = arrived.getLocation().getQueryParameters();
        filters.show(asked);
        show(asked.getSingleParameter(PAGE).flatMap(ProjectListView::number).orElse(1));
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[1-9]\\d{0,2}")
                ? Optional.of(Integer.valueOf(typed)).filter(page -> page <= LAST_PAGE)
                : Optional.empty();
    }

    private void go(int page) {
        getUI().ifPresent(ui -> ui.navigate(ProjectListView.class, QueryParameters.simple(address(page))));
    }

    private Map<String, String> address(int page) {
        var address = filters.address();
        if (page > 1) {
            address.put(PAGE, Integer.toString(page));
        }
        return address;
    }

    private void show(int page) {
        var filter = filters.filter();
        var count = projects.count(filter);
        told.setText(getTranslation(
                "project.list.count", Math.min(count, ProjectService.COUNTED), count > ProjectService.COUNTED));
        list.removeAll();
        projects.page(filter, (page - 1L) * AT_ONCE, AT_ONCE).forEach(row -> list.add(item(row)));
        pages.removeAll();
        if (page > 1) {
            pages.add(link(page - 1, "dialogue.sessions.newer"));
        }
        if ((long) page * AT_ONCE < count && page < LAST_PAGE) {
            pages.add(link(page + 1, "dialogue.sessions.older"));
        }
    }

    private ListItem item(ProjectRow row) {
        var stands = row.data().stage();
        var item = new ListItem(
                ProjectNavigation.link(row.number().toString(), row.name()),
                new Span(" " + row.number() + " · "
                        + getTranslation(stands == null ? "project.form.unknown" : Changes.key(stands))));
        item.addClassName("entry");
        if (row.example()) {
            item.add(new Span(" "), new ExampleMark());
        }
        return item;
    }

    private Anchor link(int page, String key) {
        var query = QueryParameters.simple(address(page)).getQueryString();
        return new Anchor("projects?" + query, getTranslation(key));
    }
}
