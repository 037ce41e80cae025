package org.rimanakuy.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.rimanakuy.project.ProjectMap;
import org.rimanakuy.shell.ExampleMark;
import org.rimanakuy.shell.Illustrated;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.PublicPage;
import org.rimanakuy.shell.Titled;

/** Where the promised works are: what is drawn on the public page, and each place as a way to its works. */
@Route("projects/map")
@PermitAll
final class ProjectMapView extends Div implements Titled {

    ProjectMapView(ProjectMap map) {
        addClassName("page");
        var heading = new PageHeading(title())
                .note(new Span(getTranslation("project.map.lead")))
                .note(PublicPage.link("proyectos", "mapa"));
        heading.act(new RouterLink(getTranslation("project.menu"), ProjectListView.class));
        add(heading);
        var real = map.of(false, getLocale());
        var practice = map.of(true, getLocale());
        if (real.isEmpty() && practice.isEmpty()) {
            add(new Paragraph(getTranslation("project.map.empty")));
        }
        tell(real, false);
        tell(practice, true);
    }

    @Override
    public String title() {
        return getTranslation("project.map.title");
    }

    private void tell(ProjectMap.Told told, boolean example) {
        if (told.isEmpty()) {
            return;
        }
        var part = new Section();
        if (example) {
            part.add(new ExampleMark());
        }
        told.drawn()
                .ifPresentOrElse(
                        drawn -> part.add(new Illustrated(drawn)),
                        () -> part.add(new Paragraph(getTranslation("project.map.none"))));
        var places = new UnorderedList();
        places.addClassName("entries");
        told.places().forEach(one -> places.add(item(one)));
        part.add(new H2(getTranslation("project.map.places")), places);
        if (told.nowhere() > 0) {
            part.add(new Paragraph(getTranslation("project.map.nowhere", told.nowhere())));
        }
        add(part);
    }

    private ListItem item(ProjectMap.Counted one) {
        var works = new RouterLink(one.place().name(), ProjectListView.class);
        works.setQueryParameters(
                QueryParameters.of(ProjectFilters.PLACE, one.place().code()));
        var count = getTranslation("project.map.works", one.projects());
        var item = new ListItem(
                works,
                new Span(" " + (one.isDrawn() ? count : count + " · " + getTranslation("project.map.unplaced"))));
        item.addClassName("entry");
        return item;
    }
}
