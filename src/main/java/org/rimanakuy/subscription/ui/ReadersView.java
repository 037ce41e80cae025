package org.rimanakuy.subscription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;
import org.rimanakuy.subscription.ReaderService;

/** How many are told, and to which addresses letters do not arrive. Nobody sees who follows what. */
@Route("readers")
@Menu(title = "subscription.readers.menu", icon = "vaadin:mailbox", order = 71)
@RolesAllowed(Roles.SECRETARIAT)
final class ReadersView extends Div implements AfterNavigationObserver, Titled {

    final Paragraph counted = new Paragraph();
    final Paragraph none = new Paragraph(getTranslation("subscription.readers.none"));
    final UnorderedList stopped = new UnorderedList();

    private final transient ReaderService readers;
    private final transient Words words;
    private final transient Clock clock;

    ReadersView(ReaderService readers, Words words, Clock clock) {
        this.readers = readers;
        this.words = words;
        this.clock = clock;
        addClassName("page");
        stopped.addClassName("entries");
        add(
                new PageHeading(title()).note(new Span(getTranslation("subscription.readers.lead"))),
                counted,
                new H2(getTranslation("subscription.readers.stopped")),
                none,
                stopped);
    }

    @Override
    public String title() {
        return getTranslation("subscription.readers.title");
    }

    /** Read anew on every visit: it changes by itself. */
    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        show();
    }

    private void show() {
        var counts = readers.counts();
        counted.setText(getTranslation(
                "subscription.readers.counts", counts.byLetter(), counts.inWorkspaceOnly(), counts.unconfirmed()));
        stopped.removeAll();
        var rows = readers.stopped();
        rows.forEach(row -> stopped.add(entry(row)));
        none.setVisible(rows.isEmpty());
    }

    private ListItem entry(ReaderService.Stopped row) {
        var name = new Div(new Span(row.address()));
        name.addClassName("entry-name");
        var day = words.day(row.at().atZone(clock.getZone()).toLocalDate());
        var why = new Paragraph(
                getTranslation(row.returned() ? "subscription.readers.returned" : "subscription.readers.refused", day));
        var resume = new Button(getTranslation("subscription.readers.resume"), clicked -> {
            readers.resume(row.id());
            Notices.done("subscription.readers.resumed", row.address());
            show();
        });
        resume.setAriaLabel(getTranslation("subscription.readers.resume-to", row.address()));
        var forget = new Button(getTranslation("subscription.readers.forget"), clicked -> {
            readers.forget(row.id());
            Notices.done("subscription.readers.forgotten", row.address());
            show();
        });
        forget.setAriaLabel(getTranslation("subscription.readers.forget-of", row.address()));
        resume.addThemeVariants(ButtonVariant.SMALL);
        forget.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var item = new ListItem(name, why, resume, forget);
        item.addClassName("entry");
        return item;
    }
}
