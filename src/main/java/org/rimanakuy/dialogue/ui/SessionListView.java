package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;

/** The sessions of all roundtables: those to come first, then the latest, page by page. */
@Route("sessions")
@Menu(title = "dialogue.sessions.menu", icon = "vaadin:calendar-user", order = 21)
@PermitAll
final class SessionListView extends Div implements BeforeEnterObserver, Titled {

    private static final String PAGE = "page";
    private static final int MOST_COMING = 100;
    private static final int AT_ONCE = 25;

    private final transient SessionService sessions;
    private final transient RoundtableService roundtables;
    private final transient SessionForms forms;
    private final transient SessionWords words;
    private final boolean keepsTheRecord;

    SessionListView(
            SessionService sessions,
            RoundtableService roundtables,
            SessionForms forms,
            SessionWords words,
            CurrentUser currentUser) {
        this.sessions = sessions;
        this.roundtables = roundtables;
        this.forms = forms;
        this.words = words;
        this.keepsTheRecord = currentUser.is(Role.SECRETARIAT);
        addClassName("page");
    }

    @Override
    public String title() {
        return getTranslation("dialogue.sessions.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getLocation().getQueryParameters().getSingleParameter(PAGE);
        show(asked.flatMap(SessionListView::number).orElse(1));
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(page -> page > 0);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private void show(int page) {
        var tables = roundtables.byId();
        removeAll();
        add(heading(tables.isEmpty()));
        if (page == 1) {
            add(part("dialogue.sessions.coming", sessions.coming(MOST_COMING), tables));
        }
        add(part("dialogue.sessions.past", sessions.past(page - 1, AT_ONCE), tables), pages(page));
    }

    private PageHeading heading(boolean withoutTables) {
        var heading = new PageHeading(title()).note(new Span(getTranslation("dialogue.sessions.purpose")));
        if (keepsTheRecord && !withoutTables) {
            var plan = new Button(
                    getTranslation("dialogue.sessions.plan"), VaadinIcon.PLUS.create(), clicked -> forms.plan());
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            heading.act(plan);
        }
        return heading;
    }

    private Section part(String key, List<SessionRow> rows, Map<RoundtableId, RoundtableRow> tables) {
        var part = new Section(new H2(getTranslation(key)));
        if (rows.isEmpty()) {
            part.add(new Paragraph(getTranslation(key + "-none")));
            return part;
        }
        var list = new UnorderedList();
        list.addClassName("entries");
        for (var row : rows) {
            var table = tables.get(row.roundtable());
            list.add(new SessionLine(row, words).at(table == null ? "" : table.name()));
        }
        part.add(list);
        return part;
    }

    private Component pages(int page) {
        var last = Math.max(1, (int) ((sessions.countPast() + AT_ONCE - 1) / AT_ONCE));
        var pages = new Nav();
        pages.addClassName("acts");
        pages.getElement().setAttribute("aria-label", getTranslation("dialogue.sessions.pages"));
        pages.setVisible(last > 1);
        if (page > 1) {
            pages.add(link(page - 1, "dialogue.sessions.newer"));
        }
        pages.add(new Span(getTranslation("dialogue.sessions.page", page, last)));
        if (page < last) {
            pages.add(link(page + 1, "dialogue.sessions.older"));
        }
        return pages;
    }

    private Anchor link(int page, String key) {
        return new Anchor("sessions?" + PAGE + "=" + page, getTranslation(key));
    }
}
