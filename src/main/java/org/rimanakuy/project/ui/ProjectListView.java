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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rimanakuy.project.ProjectFilter;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.Stage;
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

    private static final String WORDS = "q";
    private static final String STAGE = "stage";
    private static final String PAGE = "page";
    private static final int AT_ONCE = 25;
    private static final int LAST_PAGE = 400;

    final TextField words = new TextField(getTranslation("project.list.words"));
    final Select<Stage> stage = new Select<>();
    final Paragraph told = new Paragraph();
    final UnorderedList list = new UnorderedList();
    final Nav pages = new Nav();

    private final transient ProjectService projects;
    private boolean showing;

    ProjectListView(ProjectService projects, ProjectForms forms, CurrentUser currentUser) {
        this.projects = projects;
        addClassName("page");
        var heading = new PageHeading(title()).note(new Span(getTranslation("project.list.purpose")));
        if (currentUser.is(Role.SECRETARIAT)) {
            var record = new Button(
                    getTranslation("project.form.record"), VaadinIcon.PLUS.create(), clicked -> forms.record());
            record.addThemeVariants(ButtonVariant.PRIMARY);
            heading.act(record);
        }
        words.setMaxLength(ProjectFilter.WORDS);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.addValueChangeListener(typed -> go(1));
        stage.setLabel(getTranslation("project.form.stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(one -> getTranslation(one == null ? "project.list.any-stage" : Changes.key(one)));
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("project.list.any-stage"));
        stage.addValueChangeListener(chosen -> go(1));
        var filters = new Div(words, stage);
        filters.addClassName("positions-filters");
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
        showing = true;
        words.setValue(asked.getSingleParameter(WORDS)
                .filter(text -> text.length() <= ProjectFilter.WORDS)
                .orElse(""));
        stage.setValue(
                asked.getSingleParameter(STAGE).flatMap(ProjectListView::stage).orElse(null));
        showing = false;
        show(asked.getSingleParameter(PAGE).flatMap(ProjectListView::number).orElse(1));
    }

    private static Optional<Stage> stage(String typed) {
        return Arrays.stream(Stage.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[1-9]\\d{0,2}")
                ? Optional.of(Integer.valueOf(typed)).filter(page -> page <= LAST_PAGE)
                : Optional.empty();
    }

    private void go(int page) {
        if (!showing) {
            getUI().ifPresent(ui -> ui.navigate(ProjectListView.class, QueryParameters.simple(address(page))));
        }
    }

    private Map<String, String> address(int page) {
        var address = new LinkedHashMap<String, String>();
        if (!words.getValue().isBlank()) {
            address.put(WORDS, words.getValue().strip());
        }
        stage.getOptionalValue().ifPresent(one -> address.put(STAGE, one.name()));
        if (page > 1) {
            address.put(PAGE, Integer.toString(page));
        }
        return address;
    }

    private void show(int page) {
        var filter = new ProjectFilter(
                Optional.of(words.getValue().strip()).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                stage.getOptionalValue(),
                Set.of());
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
            item.add(new ExampleMark());
        }
        return item;
    }

    private Anchor link(int page, String key) {
        var query = QueryParameters.simple(address(page)).getQueryString();
        return new Anchor("projects?" + query, getTranslation(key));
    }
}
