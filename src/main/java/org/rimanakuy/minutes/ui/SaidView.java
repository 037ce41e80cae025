package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.rimanakuy.minutes.SaidFilter;
import org.rimanakuy.minutes.SaidRow;
import org.rimanakuy.minutes.SaidService;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;

/** Looks for words in everything said in public, in all sessions. All it shows stands in its address. */
@Route("said")
@Menu(title = "minutes.said.menu", icon = "vaadin:search", order = 24)
@PermitAll
final class SaidView extends Div implements AfterNavigationObserver, Titled {

    private static final int ROOMY_PIXELS = 760;

    final SaidFilters filters;
    final Span count = new Span();
    final OrderedList found = new OrderedList();
    final Paragraph nothing = new Paragraph();
    final Button clear = new Button(getTranslation("minutes.said.clear"));
    final Nav pages = new Nav();

    private final transient SaidService said;
    private final transient SaidAddress address;
    private SaidState state = SaidState.INITIAL;

    SaidView(SaidService said, SaidAddress address, SaidChoices choices) {
        this.said = said;
        this.address = address;
        filters = new SaidFilters(choices, filter -> go(state.with(filter)));
        addClassNames("page", "said-page");
        found.addClassName("entries");
        pages.addClassName("pages");
        pages.setAriaLabel(getTranslation("minutes.said.pages"));
        count.getElement().setAttribute("role", "status");
        var toolbar = new Div(count);
        toolbar.addClassName("toolbar");
        clear.addClickListener(clicked -> go(SaidState.INITIAL));
        var heading = new PageHeading(title()).note(new Span(getTranslation("minutes.said.purpose")));
        add(heading, filters, toolbar, found, nothing, clear, pages);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var reading = address.read(arrived.getLocation().getQueryParameters());
        if (reading.ignored()) {
            Notices.refused("minutes.said.address-ignored");
        }
        show(reading.state());
    }

    @Override
    public String title() {
        return getTranslation("minutes.said.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var width = attached.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
        filters.open(width >= ROOMY_PIXELS);
    }

    private void go(SaidState wanted) {
        getUI().ifPresent(ui -> ui.navigate(SaidView.class, address.write(wanted)));
    }

    private void show(SaidState shown) {
        state = shown;
        filters.show(shown.filter());
        var lines = said.page(shown.filter(), shown.offset(), SaidState.LINES + 1);
        found.removeAll();
        found.getElement().setAttribute("start", Long.toString(shown.offset() + 1));
        lines.stream().limit(SaidState.LINES).map(SaidItem::new).forEach(found::add);
        showCount(shown.filter());
        showNothing(lines);
        showPages(lines.size() > SaidState.LINES);
    }

    private void showCount(SaidFilter filter) {
        var matching = said.count(filter);
        count.setText(
                matching > SaidService.COUNTED
                        ? getTranslation("minutes.said.count-more", SaidService.COUNTED)
                        : getTranslation("minutes.said.count", matching));
    }

    private void showNothing(List<SaidRow> lines) {
        var all = state.filter().equals(SaidFilter.ALL);
        nothing.setText(getTranslation(all ? "minutes.said.empty" : "minutes.said.nothing-matches"));
        nothing.setVisible(lines.isEmpty());
        clear.setVisible(lines.isEmpty() && !all);
    }

    private void showPages(boolean goesOn) {
        pages.removeAll();
        if (state.page() > 1) {
            pages.add(page(state.page() - 1, "minutes.said.newer"));
        }
        if (goesOn && state.page() < SaidState.LAST_PAGE) {
            pages.add(page(state.page() + 1, "minutes.said.older"));
        }
        pages.setVisible(pages.getChildren().findAny().isPresent());
    }

    private RouterLink page(int number, String key) {
        var link = new RouterLink(getTranslation(key), SaidView.class);
        link.setQueryParameters(address.write(state.at(number)));
        return link;
    }
}
