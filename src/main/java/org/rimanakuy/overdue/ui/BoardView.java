package org.rimanakuy.overdue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.Tally;
import org.rimanakuy.commitment.TallyBy;
import org.rimanakuy.commitment.TallyService;
import org.rimanakuy.commitment.ui.CommitmentNavigation;
import org.rimanakuy.overdue.ReminderService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** What is late and what soon will be, at one glance, and whom to remind of it; what is looked at stands in the address. */
@Route("board")
@Menu(title = "overdue.board.menu", icon = "vaadin:grid-small", order = 43)
@PermitAll
final class BoardView extends Div implements AfterNavigationObserver, Titled {

    static final int AT_ONCE = 25;
    private static final int LAST_PAGE = 400;

    final BoardFilters filters;
    final Paragraph told = new Paragraph();
    final BoardTable table;
    final BoardList list;
    final Nav pages = new Nav();

    private final transient BoardAddress address;
    private final transient BoardGroups groups;
    private final transient TallyService tallies;
    private final transient RegisterService register;

    BoardView(
            BoardAddress address,
            BoardGroups groups,
            TallyService tallies,
            RegisterService register,
            ReminderService reminders,
            PartyService parties,
            AgreementService agreements,
            CurrentUser currentUser,
            Words words) {
        this.address = address;
        this.groups = groups;
        this.tallies = tallies;
        this.register = register;
        filters = new BoardFilters(parties, agreements, this::go);
        table = new BoardTable(words);
        list = new BoardList(reminders, currentUser.is(Role.SECRETARIAT), words);
        addClassName("page");
        told.getElement().setAttribute("role", "status");
        pages.addClassName("acts");
        pages.getElement().setAttribute("aria-label", getTranslation("overdue.board.pages"));
        add(
                new PageHeading(title()).note(new Span(getTranslation("overdue.board.lead"))),
                filters,
                told,
                table,
                list,
                pages);
    }

    @Override
    public String title() {
        return getTranslation("overdue.board.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var reading = address.read(arrived.getLocation().getQueryParameters());
        filters.show(reading.state());
        show(reading.state(), reading.ignored());
    }

    private void go(BoardState state) {
        getUI().ifPresent(ui -> ui.navigate(BoardView.class, state.address(1)));
    }

    private void show(BoardState state, boolean ignored) {
        var tally = tallies.late(state.filter(), state.by());
        table.show(state, groups.named(state.by(), tally));
        var filter = state.age().of(state.filter());
        var count = count(state, tally.values());
        told.removeAll();
        if (ignored) {
            told.add(new Span(getTranslation("overdue.board.ignored") + " "));
        }
        told.add(new Span(told(state, count)));
        var rows = state.page() <= LAST_PAGE
                ? register.byClock(filter, (state.page() - 1L) * AT_ONCE, AT_ONCE)
                : List.<org.rimanakuy.commitment.CommitmentRow>of();
        list.show(rows);
        pages.removeAll();
        if (state.page() > 1) {
            pages.add(link(state, state.page() - 1, "overdue.board.previous"));
        }
        if ((long) state.page() * AT_ONCE < count && state.page() < LAST_PAGE) {
            pages.add(link(state, state.page() + 1, "overdue.board.next"));
        }
        if (count > 0) {
            pages.add(CommitmentNavigation.filtered(state.register(), getTranslation("overdue.board.register")));
        }
    }

    /** Of the counts themselves; told apart by communities, what was promised to two of them stands in both. */
    private long count(BoardState state, Collection<Tally> tally) {
        return state.by() == TallyBy.COMMUNITY
                ? register.count(state.age().of(state.filter()))
                : tally.stream().mapToLong(state.age()::of).sum();
    }

    private String told(BoardState state, long count) {
        if (count == 0) {
            return getTranslation(state.isNarrowed() ? "overdue.board.none-such" : "overdue.board.none." + state.age());
        }
        return getTranslation(
                "overdue.board.count",
                isMore(state, count) ? RegisterService.COUNTED : count,
                isMore(state, count),
                getTranslation("overdue.board.age." + state.age()));
    }

    /** Whether it was counted no further than the register counts. */
    private static boolean isMore(BoardState state, long count) {
        return state.by() == TallyBy.COMMUNITY && count > RegisterService.COUNTED;
    }

    private Anchor link(BoardState state, int page, String key) {
        return new Anchor("board?" + state.address(page).getQueryString(), getTranslation(key));
    }
}
