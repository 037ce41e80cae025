package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.ui.RoundtableSection;
import org.rimanakuy.minutes.PositionsFilter;
import org.rimanakuy.minutes.SaidFilter;
import org.springframework.core.annotation.Order;

/** On the page of a roundtable: the ways to everything said there, and to who stands where. */
@org.springframework.stereotype.Component
@Order(9)
class SaidAtRoundtable implements RoundtableSection {

    private final SaidAddress said;
    private final PositionsAddress positions;

    SaidAtRoundtable(SaidAddress said, PositionsAddress positions) {
        this.said = said;
        this.positions = positions;
    }

    @Override
    public Component of(RoundtableRow roundtable) {
        var part = new Section();
        var search = new RouterLink(part.getTranslation("minutes.said.here"), SaidView.class);
        search.setQueryParameters(said.write(SaidState.INITIAL.with(SaidFilter.ALL.withRoundtable(roundtable.id()))));
        var compare = new RouterLink(part.getTranslation("minutes.positions.here"), PositionsView.class);
        compare.setQueryParameters(positions.write(PositionsFilter.ALL.withRoundtable(roundtable.id())));
        var ways = new UnorderedList(new ListItem(search), new ListItem(compare));
        ways.addClassName("plain-list");
        part.add(new H2(part.getTranslation("minutes.said.section")), ways);
        return part;
    }
}
