package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.minutes.PositionsFilter;
import org.rimanakuy.minutes.PositionsService;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;

/** On which topics the parties are apart, over all sessions of a roundtable or of all of them. */
@Route("positions")
@Menu(title = "minutes.positions.menu", icon = "vaadin:scale", order = 26)
@PermitAll
final class PositionsView extends Div implements AfterNavigationObserver, Titled {

    final ComboBox<RoundtableRow> roundtable = new ComboBox<>(getTranslation("minutes.said.roundtable"));
    final Checkbox agreed = new Checkbox(getTranslation("minutes.positions.agreed"));
    final Paragraph told = new Paragraph();
    final Div table = new Div();

    private final transient PositionsService positions;
    private final transient PositionsAddress address;
    private final transient SaidChoices choices;
    private boolean showing;

    PositionsView(PositionsService positions, PositionsAddress address, SaidChoices choices) {
        this.positions = positions;
        this.address = address;
        this.choices = choices;
        addClassName("page");
        choices.roundtables(roundtable);
        roundtable.setPlaceholder(getTranslation("minutes.positions.all-roundtables"));
        roundtable.addValueChangeListener(chosen -> go());
        agreed.addValueChangeListener(ticked -> go());
        var filters = new Div(roundtable, agreed);
        filters.addClassName("positions-filters");
        told.getElement().setAttribute("role", "status");
        table.addClassName("positions-frame");
        table.getElement().setAttribute("tabindex", "0");
        table.getElement().setAttribute("role", "region");
        table.getElement().setAttribute("aria-label", title());
        var heading = new PageHeading(title()).note(new Span(getTranslation("minutes.positions.purpose")));
        add(heading, filters, told, table);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var reading = address.read(arrived.getLocation().getQueryParameters());
        if (reading.ignored()) {
            Notices.refused("minutes.said.address-ignored");
        }
        show(reading.filter());
    }

    @Override
    public String title() {
        return getTranslation("minutes.positions.title");
    }

    private void go() {
        if (!showing) {
            var wanted = new PositionsFilter(roundtable.getOptionalValue().map(RoundtableRow::id), agreed.getValue());
            getUI().ifPresent(ui -> ui.navigate(PositionsView.class, address.write(wanted)));
        }
    }

    private void show(PositionsFilter filter) {
        showing = true;
        roundtable.setValue(filter.roundtable().flatMap(choices::roundtable).orElse(null));
        agreed.setValue(filter.alsoAgreed());
        showing = false;
        var found = positions.positions(filter);
        var empty = found.topics().isEmpty();
        var count = getTranslation("minutes.positions.count", found.topics().size());
        told.setText(
                empty
                        ? getTranslation(
                                filter.alsoAgreed() ? "minutes.positions.none" : "minutes.positions.no-divergence")
                        : found.whole() ? count : getTranslation("minutes.positions.latest-only", count));
        table.removeAll();
        table.setVisible(!empty);
        if (!empty) {
            table.add(new PositionsTable(found));
        }
    }
}
