package org.rimanakuy.overdue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.overdue.CrossingRow;
import org.rimanakuy.overdue.OverdueService;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** What was crossed since the last session of a roundtable, or in the whole register in the last thirty days. */
@Route("overdue")
@Menu(title = "overdue.menu", icon = "vaadin:alarm", order = 44)
@PermitAll
final class OverdueView extends Div implements AfterNavigationObserver, Titled {

    static final int AT_ONCE = 25;
    private static final int DAYS = 30;
    private static final String TABLE = "roundtable";

    final ComboBox<RoundtableRow> table = new ComboBox<>(getTranslation("overdue.view.table"));
    final Paragraph told = new Paragraph();
    final UnorderedList list = new UnorderedList();
    final Button more = new Button(getTranslation("overdue.view.more"), clicked -> showMore());

    private final transient OverdueService overdue;
    private final transient RoundtableService roundtables;
    private final transient SessionService sessions;
    private final transient Words words;
    private final transient Clock clock;
    private transient Optional<RoundtableRow> chosen = Optional.empty();
    private LocalDate since;
    private int shown;

    OverdueView(
            OverdueService overdue, RoundtableService roundtables, SessionService sessions, Words words, Clock clock) {
        this.overdue = overdue;
        this.roundtables = roundtables;
        this.sessions = sessions;
        this.words = words;
        this.clock = clock;
        this.since = LocalDate.now(clock);
        addClassName("page");
        list.addClassName("entries");
        told.getElement().setAttribute("role", "status");
        table.setItems(roundtables.all());
        table.setItemLabelGenerator(RoundtableRow::name);
        table.setPlaceholder(getTranslation("overdue.view.every-table"));
        table.setClearButtonVisible(true);
        table.setMinWidth("min(100%, 24rem)");
        table.addValueChangeListener(changed -> go(changed.isFromClient()));
        add(
                new PageHeading(title()).note(new Span(getTranslation("overdue.view.lead"))),
                new Div(table),
                told,
                list,
                new Div(more));
    }

    @Override
    public String title() {
        return getTranslation("overdue.view.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        chosen = arrived.getLocation()
                .getQueryParameters()
                .getSingleParameter(TABLE)
                .flatMap(roundtables::byCode);
        table.setValue(chosen.orElse(null));
        show();
    }

    private void go(boolean byHand) {
        if (byHand) {
            var asked = Optional.ofNullable(table.getValue())
                    .map(one -> QueryParameters.of(TABLE, one.code()))
                    .orElse(QueryParameters.empty());
            getUI().ifPresent(ui -> ui.navigate(OverdueView.class, asked));
        }
    }

    private void show() {
        var today = LocalDate.now(clock);
        var last = chosen.flatMap(one -> lastSession(one, today));
        since = last.map(session -> session.data().heldOn().firstDay()).orElse(today.minusDays(DAYS));
        list.removeAll();
        shown = 0;
        showMore();
        told.setText(told(last));
    }

    private String told(Optional<SessionRow> last) {
        var key = shown == 0 ? "overdue.view.none" : "overdue.view.since";
        return last.map(session ->
                        getTranslation(key + "-session", session.data().title(), words.day(since)))
                .orElseGet(() -> getTranslation(key, words.day(since)));
    }

    private Optional<SessionRow> lastSession(RoundtableRow one, LocalDate today) {
        return sessions.of(one.id()).stream()
                .filter(session -> session.state() == SessionState.HELD)
                .filter(session -> !session.data().heldOn().firstDay().isAfter(today))
                .max(Comparator.comparing(session -> session.data().heldOn().firstDay()));
    }

    private void showMore() {
        var page = page();
        page.forEach(row -> list.add(new CrossingEntry(row)));
        shown += page.size();
        more.setVisible(page.size() == AT_ONCE);
    }

    private List<CrossingRow> page() {
        return chosen.map(one -> overdue.at(one.id(), since, shown, AT_ONCE))
                .orElseGet(() -> overdue.since(since, shown, AT_ONCE));
    }
}
