package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.SessionGaps;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.journal.ui.JournalPanel;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;

/** One session: when and where, its agenda, who is in the room, and what else belongs to it. */
@Route("sessions/:code")
@PermitAll
final class SessionView extends Div implements BeforeEnterObserver, Titled {

    private final transient SessionPage.Reader reader;
    private final transient SessionFacts facts;
    private final transient SessionForms forms;
    private final transient SessionParts parts;
    private final transient List<SessionSection> sections;
    private final transient Clock clock;
    private final boolean keepsTheRecord;
    private final GapsNotice gaps = new GapsNotice();
    private String shown = "";
    private String name = "";

    SessionView(
            SessionPage.Reader reader,
            SessionFacts facts,
            SessionForms forms,
            SessionParts parts,
            List<SessionSection> sections,
            Clock clock,
            CurrentUser currentUser) {
        this.reader = reader;
        this.facts = facts;
        this.forms = forms;
        this.parts = parts;
        this.sections = sections;
        this.clock = clock;
        this.keepsTheRecord = currentUser.is(Role.SECRETARIAT);
        addClassNames("page", "session");
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        shown = entering.getRouteParameters().get(DialogueNavigation.CODE).orElse("");
        show();
    }

    private void show() {
        var page = reader.read(shown).orElseThrow(NotFoundException::new);
        var session = page.session();
        name = session.data().title();
        removeAll();
        add(
                heading(session),
                gaps,
                facts.of(page),
                parts.agenda(page, items -> tellGaps(page, items)),
                parts.attendance(page));
        sections.forEach(section -> add(section.of(session)));
        add(parts.scans(page), new JournalPanel(page.acts(), clock.getZone(), page.names()::of));
    }

    private PageHeading heading(SessionRow session) {
        var heading = new PageHeading(session.data().title())
                .code(session.code())
                .note(new SessionMark(session.state()))
                .example(session.example());
        if (!keepsTheRecord) {
            return heading;
        }
        if (session.state() == SessionState.PLANNED) {
            heading.act(primary("dialogue.sessions.open", () -> forms.open(session, this::show)))
                    .act(button("dialogue.sessions.call-off", () -> forms.callOff(session, this::show)));
        }
        if (session.state() == SessionState.OPEN) {
            heading.act(primary("dialogue.sessions.close", () -> forms.close(session, this::show)));
        }
        return heading.act(new Button(
                getTranslation("dialogue.sessions.correct"),
                VaadinIcon.EDIT.create(),
                clicked -> forms.correct(session, this::show)));
    }

    private void tellGaps(SessionPage page, List<AgendaItemRow> agenda) {
        var session = page.session();
        gaps.tell(
                session.state() == SessionState.CANCELLED
                        ? List.of()
                        : SessionGaps.of(
                                session.data(), agenda, page.roundtable().data().terms(), LocalDate.now(clock)));
    }

    private Button primary(String key, Runnable act) {
        var button = button(key, act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String key, Runnable act) {
        return new Button(getTranslation(key), clicked -> act.run());
    }
}
